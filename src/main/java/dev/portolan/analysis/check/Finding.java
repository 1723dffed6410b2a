package dev.portolan.analysis.check;

import dev.portolan.catalog.Names;
import dev.portolan.text.Messages;
import java.util.List;

/**
 * Something that a check found in a design.
 *
 * @param id which check speaks, for example {@code no-route}
 * @param elements what it is about, the most important first
 * @param arguments what the sentence names, in the order of its placeholders: texts as they are, and {@link Names} in the
 *     language of the sentence
 */
public record Finding(String id, Severity severity, List<Subject> elements, List<Object> arguments) {

    public Finding {
        elements = List.copyOf(elements);
        arguments = List.copyOf(arguments);
    }

    /** The finding as a sentence: what is wrong, why, and what mends it. */
    public String sentence(Messages findings) {
        return findings.get(
                id,
                arguments.stream()
                        .map(argument -> argument instanceof Names names ? names.in(findings.locale()) : argument)
                        .toArray());
    }
}
