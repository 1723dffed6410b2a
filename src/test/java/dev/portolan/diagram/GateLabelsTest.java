package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.GateLabels.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GateLabelsTest {

    private static final WallShape UPRIGHT = wall(new Box(0, 100, 18, 400), new Point(9, 300));
    private static final WallShape LEVEL = wall(new Box(100, 0, 400, 18), new Point(300, 9));

    private static WallShape wall(Box bar, Point badge) {
        return new WallShape(new Firewall("fw", List.of("a", "b")), bar, List.of(), List.of(), 3, badge, List.of());
    }

    private static List<Box> apart(WallShape wall, double size, double... places) {
        List<Wish> wishes = new ArrayList<>();
        for (double place : places) {
            wishes.add(
                    wall.upright() ? new Wish(new Point(9, place), size, 16) : new Wish(new Point(place, 9), size, 16));
        }
        return GateLabels.apart(wall, wishes);
    }

    @Test
    void aLabelWithRoomStandsOnItsGate() {
        assertEquals(List.of(new Box(-21, 142, 60, 16)), apart(UPRIGHT, 60, 150));
        assertEquals(List.of(new Box(170, 1, 60, 16)), apart(LEVEL, 60, 200));
    }

    @Test
    void twoThatAreTooNearShareTheWay() {
        assertEquals(
                List.of(new Box(-21, 150 - 17, 60, 16), new Box(-21, 150 + 1, 60, 16)), apart(UPRIGHT, 60, 146, 154));
    }

    @Test
    void theyStandInTheOrderOfTheirGates() {
        assertEquals(
                List.of(new Box(-21, 151, 60, 16), new Box(-21, 133, 60, 16)),
                apart(UPRIGHT, 60, 154, 146),
                "whatever order they are given in");
    }

    @Test
    void atALevelWallTheSecondStandsBelowTheFirst() {
        List<Box> boxes = apart(LEVEL, 60, 200, 206);
        assertEquals(List.of(new Box(170, 1, 60, 16), new Box(176, 21, 60, 16)), boxes);
    }

    @Test
    void aGateJustBesideTheBadgeHasItsLabelOnThatSide() {
        assertEquals(List.of(new Box(-21, 270, 60, 16)), apart(UPRIGHT, 60, 295));
        assertEquals(List.of(new Box(-21, 314, 60, 16)), apart(UPRIGHT, 60, 305));
        assertEquals(List.of(new Box(220, 1, 60, 16)), apart(LEVEL, 60, 260));
        assertEquals(List.of(new Box(269, 21, 60, 16)), apart(LEVEL, 60, 299), "or below the badge");
    }

    @Test
    void noneReachesBeyondTheEndOfTheWall() {
        assertEquals(List.of(new Box(440, 1, 60, 16), new Box(100, 1, 60, 16)), apart(LEVEL, 60, 499, 101));
        assertEquals(List.of(new Box(-21, 466, 60, 16), new Box(-21, 484, 60, 16)), apart(UPRIGHT, 60, 495, 498));
    }

    @Test
    void roomIsCountedOnBothSidesOfTheBadge() {
        assertEquals(2 * (188 / 18), GateLabels.room(UPRIGHT, 80, 16));
        assertEquals(2 * (182 / 82) + 2 * 4, GateLabels.room(LEVEL, 80, 16));
        assertEquals(1, GateLabels.room(wall(new Box(0, 0, 18, 20), new Point(9, 10)), 80, 16), "there is always one");
    }

    @Test
    void asManyAsThereIsRoomForNeverTouchNorLeaveTheWall() {
        Random dice = new Random(271_828);
        for (int i = 0; i < 2000; i++) {
            boolean upright = dice.nextBoolean();
            double length = 180 + dice.nextInt(700);
            double badge = 40 + dice.nextDouble() * (length - 80);
            WallShape wall = upright
                    ? wall(new Box(7, 11, 18, length), new Point(16, 11 + badge))
                    : wall(new Box(7, 11, length, 18), new Point(7 + badge, 20));
            int labels = 1 + dice.nextInt(GateLabels.room(wall, 80, 16));
            List<Wish> wishes = new ArrayList<>();
            double spread = dice.nextDouble();
            double from = dice.nextDouble() * (1 - spread);
            for (int j = 0; j < labels; j++) {
                double at = length * (from + spread * dice.nextDouble());
                Point point = upright ? new Point(16, 11 + at) : new Point(7 + at, 20);
                wishes.add(new Wish(point, upright ? 80 : 20 + dice.nextInt(61), 16));
            }
            assertApart(wall, GateLabels.apart(wall, wishes), "case " + i);
        }
    }

    private static void assertApart(WallShape wall, List<Box> boxes, String which) {
        Box bar = wall.bar();
        Point badge = wall.badgeAt();
        double wide = wall.upright() ? 12 : 20;
        Box middle = new Box(badge.x() - wide, badge.y() - 12, 2 * wide, 24);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            boolean within = wall.upright()
                    ? box.y() >= bar.y() - 0.01 && box.bottom() <= bar.bottom() + 0.01
                    : box.x() >= bar.x() - 0.01 && box.right() <= bar.right() + 0.01;
            assertTrue(within, which + " " + bar + " " + box);
            assertFalse(Boxes.overlap(box, middle), which + " " + middle + " " + box);
            for (int j = 0; j < i; j++) {
                assertFalse(Boxes.overlap(box, boxes.get(j)), which + " " + box + " " + boxes.get(j));
            }
        }
    }
}
