package dev.portolan.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a design in cohorts, found by role and site, zone or boundary group.
 *
 * <p>A census does not change. {@link Draft} makes the next one and shares with it all that stays.
 */
final class Census {

    private final Patched<Cohort.Key, Cohort> cohorts;
    private final List<@Nullable List<Seat>> members;
    private final Patched<Shelf, List<Cohort>> shelves;

    private Census(
            Patched<Cohort.Key, Cohort> cohorts,
            List<@Nullable List<Seat>> members,
            Patched<Shelf, List<Cohort>> shelves) {
        this.cohorts = cohorts;
        this.members = members;
        this.shelves = shelves;
    }

    /** Nobody. */
    static Census empty() {
        return new Census(Patched.empty(), List.of(), Patched.empty());
    }

    /** Takes every cohort, in no order. */
    void forEach(Consumer<Cohort> taker) {
        cohorts.forEachValue(taker);
    }

    /** The cohort of seats with these things in common; null where there are none. */
    @Nullable
    Cohort cohort(Cohort.Key key) {
        return cohorts.get(key);
    }

    /** The seats of a cohort, at least one, in no order; always the same list. */
    List<Seat> members(Cohort cohort) {
        return found(members.get(cohort.id()));
    }

    private static List<Seat> found(@Nullable List<Seat> seats) {
        if (seats == null) {
            throw new IllegalStateException("the cohort is not of this census");
        }
        return seats;
    }

    /** One more than the highest id of a cohort. */
    int size() {
        return members.size();
    }

    List<Cohort> ofRole(String role) {
        return shelf(Place.EVERYWHERE, "", role);
    }

    List<Cohort> inSite(String site, String role) {
        return shelf(Place.SITE, site, role);
    }

    List<Cohort> inZone(String zone, String role) {
        return shelf(Place.ZONE, zone, role);
    }

    List<Cohort> inGroup(String group, String role) {
        return shelf(Place.GROUP, group, role);
    }

    private List<Cohort> shelf(Place place, String name, String role) {
        List<Cohort> shelf = shelves.get(new Shelf(place, name, role));
        return shelf == null ? List.of() : shelf;
    }

    private enum Place {
        EVERYWHERE,
        SITE,
        ZONE,
        GROUP
    }

    private record Shelf(Place place, String name, String role) {}

    /** A census in the making. */
    static final class Draft {

        private final Census from;
        private final List<@Nullable List<Seat>> members;
        private final Map<Cohort.Key, @Nullable Cohort> cohorts = new HashMap<>();
        private final Map<Shelf, @Nullable List<Cohort>> shelves = new HashMap<>();
        private final Set<Cohort> touched = new LinkedHashSet<>();
        private final Set<Cohort> born = new LinkedHashSet<>();
        private final Set<Cohort> died = new LinkedHashSet<>();
        private int free;

        Draft(Census from) {
            this.from = from;
            members = new ArrayList<>(from.members);
        }

        /** Puts a seat into the cohort that it has these things in common with. */
        void add(Seat seat, Cohort.Key key) {
            Cohort cohort = cohort(key);
            if (cohort == null) {
                cohort = new Cohort(freeId(), key, seat.parties().getFirst().site());
                cohorts.put(key, cohort);
                members.set(cohort.id(), new ArrayList<>(1));
                touched.add(cohort);
                born.add(cohort);
                for (Shelf shelf : shelvesOf(cohort)) {
                    own(shelf).add(cohort);
                }
            }
            own(cohort).add(seat);
        }

        /** Takes the seat of that host out of its cohort. */
        void remove(String host, Cohort.Key key) {
            Cohort cohort = cohort(key);
            if (cohort == null || !own(cohort).removeIf(seat -> seat.hostId().equals(host))) {
                throw new IllegalStateException("the host " + host + " is in no such cohort");
            }
        }

        /** The census with what was added and removed; cohorts without seats are gone. */
        Census done() {
            for (Cohort cohort : touched) {
                if (own(cohort).isEmpty()) {
                    cohorts.put(cohort.key(), null);
                    members.set(cohort.id(), null);
                    shelvesOf(cohort).forEach(shelf -> own(shelf).remove(cohort));
                    if (!born.remove(cohort)) {
                        died.add(cohort);
                    }
                } else {
                    members.set(cohort.id(), List.copyOf(own(cohort)));
                }
            }
            return new Census(from.cohorts.with(cohorts), members, from.shelves.with(shelves));
        }

        /** Cohorts that were not there before; known once it is done. */
        Set<Cohort> born() {
            return born;
        }

        /** Cohorts that are there no more; known once it is done. */
        Set<Cohort> died() {
            return died;
        }

        private int freeId() {
            while (free < members.size() && members.get(free) != null) {
                free++;
            }
            if (free == members.size()) {
                members.add(null);
            }
            return free;
        }

        private List<Seat> own(Cohort cohort) {
            List<Seat> seats = found(members.get(cohort.id()));
            if (touched.add(cohort)) {
                seats = new ArrayList<>(seats);
                members.set(cohort.id(), seats);
            }
            return seats;
        }

        private @Nullable Cohort cohort(Cohort.Key key) {
            Cohort cohort = cohorts.get(key);
            return cohort == null ? from.cohorts.get(key) : cohort;
        }

        private List<Cohort> own(Shelf shelf) {
            List<Cohort> own = shelves.get(shelf);
            if (own == null) {
                List<Cohort> shared = from.shelves.get(shelf);
                own = shared == null ? new ArrayList<>(2) : new ArrayList<>(shared);
                shelves.put(shelf, own);
            }
            return own;
        }

        private static List<Shelf> shelvesOf(Cohort cohort) {
            String role = cohort.role();
            List<Shelf> shelves = new ArrayList<>(4);
            shelves.add(new Shelf(Place.EVERYWHERE, "", role));
            shelves.add(new Shelf(Place.ZONE, cohort.zone(), role));
            if (cohort.site() != null) {
                shelves.add(new Shelf(Place.SITE, cohort.site().code(), role));
            }
            cohort.key().groups().forEach(group -> shelves.add(new Shelf(Place.GROUP, group, role)));
            return shelves;
        }
    }
}
