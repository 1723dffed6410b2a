package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.text.Messages;
import dev.portolan.ui.choose.Choice;
import dev.portolan.ui.choose.Chooser;
import dev.portolan.ui.choose.ChooserWords;
import dev.portolan.ui.find.Finder;
import dev.portolan.ui.find.Hit;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds an element and goes there.
 *
 * <p>While one writes, hits are listed by kind; Enter or a click goes to one. What was looked for is kept, so that the next
 * and the previous hit can be asked for when the list is gone; both go round.
 */
final class FindPanel {

    /** So many of a kind are listed; who looks for one of more writes another letter. */
    private static final int SHOWN = 40;

    private final Surface surface;
    private final CanvasView view;
    private final Bubble bubble;
    private final Icons icons;
    private @Nullable Finder finder;
    private @Nullable Design known;
    private String looked = "";
    private int at = -1;

    FindPanel(Surface surface, CanvasView view, Bubble bubble, Icons icons) {
        this.surface = surface;
        this.view = view;
        this.bubble = bubble;
        this.icons = icons;
    }

    private Messages words() {
        return surface.words();
    }

    /** Asks what is looked for; what was looked for last is still there, ready to be written over. */
    void open() {
        ChooserWords says = new ChooserWords(
                words().get("find.title"),
                words().get("find.prompt"),
                words().get("find.hint"),
                words().get("find.nothing"));
        String last = looked;
        Chooser chooser = new Chooser(says, icons, this::choices, bubble::close);
        chooser.getStyleClass().add("find");
        chooser.write(last);
        bubble.open(chooser, null);
        chooser.start();
    }

    private List<Choice> choices(String text) {
        if (!text.equals(looked)) {
            looked = text;
            at = -1;
        }
        List<Hit> hits = hits();
        Map<Hit.Kind, Integer> counts = new EnumMap<>(Hit.Kind.class);
        hits.forEach(hit -> counts.merge(hit.kind(), 1, Integer::sum));
        Map<Hit.Kind, Integer> listed = new EnumMap<>(Hit.Kind.class);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (listed.merge(hit.kind(), 1, Integer::sum) <= SHOWN) {
                int place = i;
                choices.add(new Choice(
                        group(hit.kind(), counts.getOrDefault(hit.kind(), 0)),
                        hit.known() ? hit.title() : words().get("spoken.unknown", hit.title()),
                        hit.detail(),
                        hit.icon(),
                        () -> go(hits, place)));
            }
        }
        return choices;
    }

    private String group(Hit.Kind kind, int count) {
        return words().get(
                        switch (kind) {
                            case ZONE -> "find.zones";
                            case FIREWALL -> "find.firewalls";
                            case SITE -> "find.sites";
                            case HOST -> "find.hosts";
                            case ROLE -> "find.roles";
                        },
                        count);
    }

    @SuppressWarnings("ReferenceEquality") // another design is another object
    private List<Hit> hits() {
        Design design = surface.design();
        Finder ready = finder;
        if (ready == null || design != known) {
            ready = new Finder(design, surface.catalog(), words().locale());
            finder = ready;
            known = design;
        }
        return ready.find(looked);
    }

    /** Goes to the hit after the last one, or before it; asks first where nothing was looked for. */
    void step(int by) {
        List<Hit> hits = hits();
        if (hits.isEmpty()) {
            open();
        } else {
            bubble.remove();
            go(hits, Math.floorMod(at < 0 && by < 0 ? -1 : at + by, hits.size()));
        }
    }

    private void go(List<Hit> hits, int place) {
        at = place;
        view.goTo(hits.get(place).elements());
    }
}
