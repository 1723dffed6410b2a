package dev.portolan;

/** Starts Portolan: the window, or the command given. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("portolan");
    }
}
