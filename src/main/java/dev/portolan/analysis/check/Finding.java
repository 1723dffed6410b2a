package dev.portolan.analysis.check;

import dev.portolan.catalog.Names;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found in a design.
 *
 * @param id which check speaks, for example {@code no-route}
 * @param wording key of its sentence: the id, or the id with a word behind it where the same mistake is made in another way
 * @param source id of the document that says so; where it follows from the drawing alone, of the edition's article, which
 *     says what would flow
 * @param elements what it is about, the most important first
 * @param arguments what the sentences name, in the order of their placeholders: texts as they are, numbers with their
 *     digits grouped, and {@link Names} in the language of the sentence
 * @param remedy the one step that mends it; null where it takes more, or a choice
 */
public record Finding(
        String id,
        String wording,
        Severity severity,
        String source,
        List<Subject> elements,
        List<Object> arguments,
        @Nullable Edit remedy) {

    public Finding {
        elements = List.copyOf(elements);
        arguments = List.copyOf(arguments);
    }

    Finding(String id, Severity severity, String source, List<Subject> elements, List<Object> arguments) {
        this(id, id, severity, source, elements, arguments, null);
    }

    /** This finding in other words. */
    Finding worded(String key) {
        return new Finding(id, key, severity, source, elements, arguments, remedy);
    }

    /** This finding with the step that mends it. */
    Finding mendedBy(@Nullable Edit step) {
        return new Finding(id, wording, severity, source, elements, arguments, step);
    }

    /** This finding with the step that mends it, where there is one. */
    Finding mendedBy(Optional<? extends Edit> step) {
        return mendedBy(step.orElse(null));
    }

    /** The finding as a sentence: what is wrong, why, and what mends it. */
    public String sentence(Messages findings) {
        return words(wording, findings);
    }

    /** What the remedy does, for a button; empty where there is none. */
    public Optional<String> remedyLabel(Messages findings) {
        if (remedy == null) {
            return Optional.empty();
        }
        String own = wording + ".remedy";
        return Optional.of(words(findings.has(own) ? own : id + ".remedy", findings));
    }

    private String words(String key, Messages findings) {
        return findings.get(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof Names names ? names.in(findings.locale()) : argument)
                        .toArray());
    }
}
