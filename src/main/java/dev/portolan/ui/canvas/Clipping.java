package dev.portolan.ui.canvas;

import dev.portolan.design.Fragment;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Copies;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Point;
import dev.portolan.store.FragmentText;
import dev.portolan.ui.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Copies, cuts, pastes and duplicates, within a window and between windows: what is copied is text, as in a design file.
 *
 * <table>
 * <caption>Keys, with Ctrl (Command)</caption>
 * <tr><th>key</th><th>selected</th><th>effect</th></tr>
 * <tr><td>C</td><td>zones, hosts</td><td>copies them: zones with their hosts and the firewalls between them</td></tr>
 * <tr><td>C</td><td>roles alone</td><td>copies them with their options</td></tr>
 * <tr><td>X</td><td>the same</td><td>copies and deletes, in one step</td></tr>
 * <tr><td>D</td><td>the same</td><td>copies beside the originals; roles onto their own hosts. The clipboard stays</td></tr>
 * <tr><td>C, X, D</td><td>nothing of that sort</td><td>nothing</td></tr>
 * </table>
 *
 * <table>
 * <caption>Where V pastes; the first line that holds</caption>
 * <tr><th>copied</th><th>selected</th><th>pointer</th><th>goes</th></tr>
 * <tr><td>hosts</td><td>a zone</td><td>over it</td><td>into it, at the pointer</td></tr>
 * <tr><td>hosts</td><td>a zone</td><td>elsewhere</td><td>into it, where its cards begin</td></tr>
 * <tr><td>hosts</td><td>—</td><td>over a zone</td><td>into that one, at the pointer</td></tr>
 * <tr><td>hosts</td><td>—</td><td>elsewhere</td><td>beside where they were; where their zone is not there, into the first</td></tr>
 * <tr><td>zones</td><td>—</td><td>over the canvas</td><td>near the pointer, a gutter away from the others</td></tr>
 * <tr><td>zones</td><td>—</td><td>elsewhere</td><td>beside where they were</td></tr>
 * <tr><td>roles</td><td>hosts</td><td>—</td><td>onto each of them</td></tr>
 * <tr><td>roles</td><td>a zone</td><td>—</td><td>into it, as a new host</td></tr>
 * <tr><td>roles</td><td>—</td><td>over a card</td><td>onto that host</td></tr>
 * <tr><td>roles</td><td>—</td><td>over a zone</td><td>into it, as a new host</td></tr>
 * <tr><td>anything else</td><td>—</td><td>—</td><td>nothing changes, and a sentence says why</td></tr>
 * </table>
 */
final class Clipping {

    private final Surface surface;
    private final TextClipboard clipboard;
    private final Supplier<@Nullable Point> pointer;
    private final Consumer<Element> reveal;
    private final Consumer<String> say;

    /**
     * @param pointer where the pointer is on the drawing; null: not over the canvas
     * @param reveal brings what was pasted into view
     * @param say tells the user why nothing was pasted
     */
    Clipping(
            Surface surface,
            TextClipboard clipboard,
            Supplier<@Nullable Point> pointer,
            Consumer<Element> reveal,
            Consumer<String> say) {
        this.surface = surface;
        this.clipboard = clipboard;
        this.pointer = pointer;
        this.reveal = reveal;
        this.say = say;
    }

    /** Whether there is anything among these that can be copied. */
    static boolean takes(Collection<Element> elements) {
        Chosen chosen = Chosen.of(elements);
        return !chosen.hosts().isEmpty()
                || !chosen.zones().isEmpty()
                || !chosen.roles().isEmpty();
    }

    /** Whether the key meant something. */
    boolean pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case C -> copy();
            case X -> cut();
            case V -> paste();
            case D -> duplicate();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Chosen chosen() {
        return Chosen.of(surface.selection().get());
    }

    private Fragment part(Chosen chosen) {
        if (!chosen.hosts().isEmpty() || !chosen.zones().isEmpty()) {
            return Copies.of(surface.design(), surface.layout(), chosen.zones(), chosen.hosts());
        }
        return Fragment.ofRoles(
                rolesByHost(chosen).values().stream().flatMap(List::stream).toList());
    }

    private Map<String, List<Placement>> rolesByHost(Chosen chosen) {
        Map<String, List<Placement>> roles = new LinkedHashMap<>();
        chosen.roles()
                .forEach(role -> surface.design()
                        .host(role.host())
                        .filter(host -> role.index() < host.roles().size())
                        .ifPresent(host -> roles.computeIfAbsent(role.host(), id -> new ArrayList<>())
                                .add(host.roles().get(role.index()))));
        return roles;
    }

    void copy() {
        Fragment part = part(chosen());
        if (!part.isEmpty()) {
            clipboard.put(FragmentText.of(part));
        }
    }

    /** Deletes what {@link #copy} takes and no more: with hosts or zones, no role or wall that is selected beside them. */
    void cut() {
        Set<Element> selected = surface.selection().get();
        Chosen chosen = chosen();
        boolean whole = !chosen.hosts().isEmpty() || !chosen.zones().isEmpty();
        Set<Element> elements = selected.stream()
                .filter(element -> whole
                        ? element instanceof Element.HostElement || element instanceof Element.ZoneElement
                        : element instanceof Element.RoleElement)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Edit delete = surface.proposals().delete(elements);
        if (takes(elements) && delete != null) {
            copy();
            surface.submit(new Edit.Meant(Intent.CUT, delete));
        }
    }

    void duplicate() {
        Chosen chosen = chosen();
        Fragment part = part(chosen);
        Pasting pasting = new Pasting(surface.proposals(), Intent.DUPLICATE);
        if (!part.roles().isEmpty()) {
            carryOut(pasting.onto(rolesByHost(chosen)));
        } else if (!part.isEmpty()) {
            pasting.part(part, null, null).ifPresent(this::carryOut);
        }
    }

    void paste() {
        paste(pointer.get());
    }

    /** Pastes at a point of the drawing; null: wherever it fits. */
    void paste(@Nullable Point at) {
        String text = clipboard.text();
        if (text == null || text.isBlank()) {
            say.accept(surface.words().get("canvas.paste.nothing"));
            return;
        }
        try {
            Fragment part = FragmentText.read(text, surface.catalog());
            if (part.isEmpty()) {
                say.accept(surface.words().get("canvas.paste.foreign"));
            } else {
                pasted(part, at)
                        .ifPresentOrElse(
                                this::carryOut, () -> say.accept(surface.words().get("canvas.paste.nowhere")));
            }
        } catch (InvalidDesignException e) {
            say.accept(
                    FragmentText.isMeant(text)
                            ? surface.words().get("canvas.paste.damaged", String.valueOf(e.getMessage()))
                            : surface.words().get("canvas.paste.foreign"));
        }
    }

    private Optional<Pasting.Result> pasted(Fragment part, @Nullable Point at) {
        Chosen chosen = chosen();
        String selected = chosen.zones().stream().reduce((a, b) -> b).orElse(null);
        String under = at == null ? null : surface.places().zoneAt(at).orElse(null);
        String zone = selected == null ? under : selected;
        Point point = zone != null && !zone.equals(under) ? null : at;
        Pasting pasting = new Pasting(surface.proposals(), Intent.PASTE);
        if (!part.zones().isEmpty()) {
            return pasting.part(part, zone, at);
        }
        if (!part.hosts().isEmpty()) {
            return pasting.part(part, zone, zone == null ? null : point);
        }
        List<Placement> roles = Copies.fitted(part, surface.design()).roles();
        if (!chosen.hosts().isEmpty()) {
            return Optional.of(pasting.ontoHosts(roles, chosen.hosts()));
        }
        var card = at == null || selected != null ? null : Hits.card(surface.drawing(), at);
        if (card != null) {
            return Optional.of(pasting.ontoHosts(roles, List.of(card.host().id())));
        }
        return zone == null ? Optional.empty() : Optional.of(pasting.asHost(roles, zone, point));
    }

    private void carryOut(Pasting.Result result) {
        surface.submit(result.edit());
        surface.selection().set(result.made());
        result.made().stream().findFirst().ifPresent(reveal);
    }
}
