package dev.portolan.diagram;

import java.util.Arrays;

/** States of a search, the cheapest first; of equally cheap ones always in the same order. */
final class Frontier {

    private double[] costs = new double[256];
    private int[] states = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(double cost, int state) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        int at = size;
        size++;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (costs[parent] <= cost) {
                break;
            }
            costs[at] = costs[parent];
            states[at] = states[parent];
            at = parent;
        }
        costs[at] = cost;
        states[at] = state;
    }

    int removeFirst() {
        int first = states[0];
        size--;
        double cost = costs[size];
        int state = states[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && costs[child + 1] < costs[child]) {
                child++;
            }
            if (costs[child] >= cost) {
                break;
            }
            costs[at] = costs[child];
            states[at] = states[child];
            at = child;
        }
        costs[at] = cost;
        states[at] = state;
        return first;
    }
}
