package dev.portolan.diagram;

import java.util.Arrays;

/** The places of parallel lines that ways may run along, in order. */
final class Lines {

    /** Lines nearer to each other than this are one, unless both have to be. */
    private static final double SAME = 0.5;

    /** A search looks at no more lines; of more, those stay that most cards stand along. */
    private static final int MOST = 90;

    private double[] wanted = new double[64];
    private int count;
    private final double[] required = new double[16];
    private int needs;

    void want(double place) {
        if (count == wanted.length) {
            wanted = Arrays.copyOf(wanted, count * 2);
        }
        wanted[count] = place;
        count++;
    }

    void require(double place) {
        required[needs] = place;
        needs++;
    }

    /** All that are required and, of the wanted ones, those that make a difference. */
    double[] settled() {
        Arrays.sort(wanted, 0, count);
        Arrays.sort(required, 0, needs);
        double[] places = new double[count];
        int[] votes = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept > 0 && wanted[i] - places[kept - 1] < SAME) {
                votes[kept - 1]++;
            } else if (!isRequired(wanted[i])) {
                places[kept] = wanted[i];
                votes[kept] = 1;
                kept++;
            }
        }
        int least = leastVotes(votes, kept);
        double[] all = new double[kept + needs];
        int size = 0;
        for (int i = 0; i < kept; i++) {
            if (votes[i] >= least) {
                all[size] = places[i];
                size++;
            }
        }
        for (int i = 0; i < needs; i++) {
            if (i == 0 || required[i] > required[i - 1]) {
                all[size] = required[i];
                size++;
            }
        }
        Arrays.sort(all, 0, size);
        return Arrays.copyOf(all, size);
    }

    private boolean isRequired(double place) {
        for (int i = 0; i < needs; i++) {
            if (Math.abs(required[i] - place) < SAME) {
                return true;
            }
        }
        return false;
    }

    private static int leastVotes(int[] votes, int kept) {
        int least = 1;
        long left = kept;
        while (left > MOST) {
            least++;
            int votesNeeded = least;
            left = Arrays.stream(votes, 0, kept).filter(v -> v >= votesNeeded).count();
        }
        return least;
    }
}
