package dev.portolan.analysis;

import java.util.List;

/**
 * What flows from each seat of a cohort to each of another, two seats on one host apart.
 *
 * @param uses sorted as tables show them, without repetition; shared by lanes between alike cohorts
 */
record Lane(Cohort start, Cohort answer, List<Use> uses) {}
