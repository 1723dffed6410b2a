package dev.portolan.analysis.check;

import java.util.List;

/** Looks for one kind of mistake in a design. */
interface Check {

    /** The id of its findings: the key of their sentence, and the name of the folder of their scenarios. */
    String id();

    /** What it finds, in any order. */
    List<Finding> run(Survey survey);
}
