package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the calmest way through a maze: short, with few corners, and not through a title. */
final class Search {

    /** A corner is as bad as this much length. */
    private static final double CORNER = 30;

    private static final double TITLE = 80;
    private static final Side[] SIDES = Side.values();

    private final Maze maze;
    private final List<Stub> starts;
    private final List<Stub> goals;
    private final double[] costs;
    private final int[] before;
    private final Frontier frontier = new Frontier();

    private Search(Maze maze, List<Stub> starts, List<Stub> goals) {
        this.maze = maze;
        this.starts = starts;
        this.goals = goals;
        int states = maze.size() * SIDES.length + goals.size();
        costs = new double[states];
        before = new int[states];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
    }

    /** The corners from the tip of one of the starts to the tip of one of the goals; nothing where there is no way. */
    static Optional<List<Point>> way(Maze maze, List<Stub> starts, List<Stub> goals) {
        return new Search(maze, starts, goals).run();
    }

    /** A state is a node and the direction in which it was reached; those behind all of them are the goals. */
    private Optional<List<Point>> run() {
        int[] ends = goals.stream().mapToInt(goal -> maze.node(goal.foot())).toArray();
        for (int i = 0; i < starts.size(); i++) {
            Stub start = starts.get(i);
            reach(state(maze.node(start.foot()), start.out()), -1 - i, start.length(), maze.node(start.foot()));
        }
        int firstGoal = maze.size() * SIDES.length;
        while (!frontier.isEmpty()) {
            int state = frontier.removeFirst();
            if (state >= firstGoal) {
                return Optional.of(points(state, goals.get(state - firstGoal)));
            }
            int node = state / SIDES.length;
            Side heading = SIDES[state % SIDES.length];
            for (int i = 0; i < ends.length; i++) {
                Stub goal = goals.get(i);
                if (ends[i] == node && heading != goal.out()) {
                    double corner = heading == goal.out().opposite() ? 0 : CORNER;
                    reach(firstGoal + i, state, costs[state] + corner + goal.length(), -1);
                }
            }
            for (Side side : SIDES) {
                int next = side == heading.opposite() ? -1 : maze.next(node, side);
                if (next >= 0) {
                    reach(state(next, side), state, costs[state] + step(node, next, side != heading), next);
                }
            }
        }
        return Optional.empty();
    }

    private static int state(int node, Side heading) {
        return node * SIDES.length + heading.number;
    }

    private double step(int from, int to, boolean corner) {
        double length = Math.abs(maze.x(to) - maze.x(from)) + Math.abs(maze.y(to) - maze.y(from));
        return length + (corner ? CORNER : 0) + (maze.crossesTitle(from, to) ? TITLE : 0);
    }

    private void reach(int state, int from, double cost, int node) {
        if (cost < costs[state] - 1e-9) {
            costs[state] = cost;
            before[state] = from;
            frontier.add(node < 0 ? cost : cost + least(node), state);
        }
    }

    /** No way from here to a goal is shorter. */
    private double least(int node) {
        double least = Double.POSITIVE_INFINITY;
        for (Stub goal : goals) {
            double length = Math.abs(goal.foot().x() - maze.x(node))
                    + Math.abs(goal.foot().y() - maze.y(node))
                    + goal.length();
            least = Math.min(least, length);
        }
        return least;
    }

    private List<Point> points(int last, Stub goal) {
        List<Point> points = new ArrayList<>();
        points.add(goal.tip());
        int state = before[last];
        while (state >= 0) {
            points.add(maze.at(state / SIDES.length));
            state = before[state];
        }
        points.add(starts.get(-1 - state).tip());
        Collections.reverse(points);
        return points;
    }
}
