package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import java.util.List;

/** Looks for one kind of mistake in a design. */
interface Check {

    /** What it finds, in any order. */
    List<Finding> run(Analysis analysis);
}
