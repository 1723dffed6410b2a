package dev.portolan.analysis.check;

import dev.portolan.analysis.Hierarchy;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is counted by the tree of sites: the sites below others, and the clients and devices of sites and hierarchies. */
final class SiteTallies {

    private SiteTallies() {}

    /** The sites of a type that stand directly below sites of another. */
    static Function<Survey, Stream<Tally>> children(SiteType above, SiteType below) {
        return survey -> ofType(above, survey)
                .map(site -> Tally.of(
                        site,
                        survey.hierarchy().children(site).stream()
                                .filter(child -> child.type() == below)
                                .count()));
    }

    /** Any sites below secondary sites. The way out is up to the primary site above. */
    static Stream<Tally> belowSecondarySites(Survey survey) {
        return secondaries(survey).map(site -> {
            List<Site> below = survey.hierarchy().children(site);
            return Tally.of(site, below.size()).mendedBy(limit -> moveUp(site, below, survey));
        });
    }

    private static Optional<Edit> moveUp(Site site, List<Site> below, Survey survey) {
        return survey.hierarchy()
                .parent(site)
                .filter(parent -> parent.type() == SiteType.PRIMARY)
                .filter(parent -> below.stream().allMatch(child -> child.type() == SiteType.SECONDARY))
                .map(parent -> new Edit.Together(below.stream()
                        .sorted(Comparator.comparing(Site::code))
                        .<Edit>map(child -> new Edit.SetSite(child.withParent(parent.code())))
                        .toList()));
    }

    /** The clients and devices of some kinds at sites, those of the sites below them included. */
    static Function<Survey, Stream<Tally>> devices(Function<Survey, Stream<Site>> sites, String... roles) {
        return survey -> sites.apply(survey)
                .map(site ->
                        Tally.of(site, survey.headcount().of(withAllBelow(site, survey.hierarchy()), List.of(roles))));
    }

    private static List<Site> withAllBelow(Site top, Hierarchy hierarchy) {
        List<Site> all = new ArrayList<>();
        Deque<Site> left = new ArrayDeque<>(List.of(top));
        while (!left.isEmpty()) {
            Site site = left.pop();
            all.add(site);
            left.addAll(hierarchy.children(site));
        }
        return all;
    }

    /** The sites with nothing above them that can be the top of a hierarchy. */
    static Stream<Site> tops(Survey survey) {
        return Stream.concat(hierarchies(survey), standAlone(survey));
    }

    /** The central administration sites, each of which is the top of a hierarchy of its own. */
    static Stream<Site> hierarchies(Survey survey) {
        return ofType(SiteType.CENTRAL_ADMINISTRATION, survey);
    }

    static Stream<Site> standAlone(Survey survey) {
        return ofType(SiteType.PRIMARY, survey).filter(survey.hierarchy()::isTop);
    }

    static Stream<Site> childPrimaries(Survey survey) {
        return ofType(SiteType.PRIMARY, survey)
                .filter(site -> !survey.hierarchy().isTop(site));
    }

    static Stream<Site> secondaries(Survey survey) {
        return ofType(SiteType.SECONDARY, survey);
    }

    private static Stream<Site> ofType(SiteType type, Survey survey) {
        return survey.design().sites().stream().filter(site -> site.type() == type);
    }
}
