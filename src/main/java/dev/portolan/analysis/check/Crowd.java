package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Clients and the servers of a role that they share.
 *
 * @param place the site or the boundary groups that they look for servers in
 * @param site null: boundary groups
 * @param clients how many they are
 * @param alone whether one more server would serve all of them
 */
record Crowd(String place, @Nullable Site site, long clients, List<Party> servers, boolean alone) {

    /** Whether each server has more clients than each of the other crowd has. */
    boolean isDenserThan(Crowd other) {
        return clients * other.servers.size() > other.clients * servers.size();
    }

    Tally tally(Survey survey) {
        return new Tally(place, this::elements, clients, servers.size(), limit -> oneMore(limit, survey));
    }

    private List<Subject> elements() {
        List<Subject> elements = new ArrayList<>();
        if (site != null) {
            elements.add(Subject.of(site));
        }
        elements.addAll(Subject.of(servers));
        return elements;
    }

    /** Another server like the first, where one is enough. Secondary sites cannot have more of every role. */
    private Optional<Edit> oneMore(int limit, Survey survey) {
        return alone && clients <= limit * (servers.size() + 1L)
                ? servers.stream()
                        .filter(server -> server.site() != null && server.site().type() == SiteType.PRIMARY)
                        .min(Survey.BY_HOST)
                        .map(server -> survey.newHosts().like(server))
                : Optional.empty();
    }
}
