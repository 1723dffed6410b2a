package dev.portolan.analysis;

import java.util.List;

/**
 * What a bundle asks for each of its pairs of hosts. Claims of two bundles are equal where they share their list of uses:
 * to compare lists themselves would cost more than it joins.
 *
 * @param fromRole id of the starting role
 * @param toRole id of the answering role
 */
record Claim(String fromRole, String toRole, List<Use> uses) {

    static Claim of(Bundle bundle) {
        return new Claim(
                bundle.starts().getFirst().role(), bundle.answers().getFirst().role(), bundle.uses());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // as the class says
    public boolean equals(Object other) {
        return other instanceof Claim claim
                && uses == claim.uses
                && fromRole.equals(claim.fromRole)
                && toRole.equals(claim.toRole);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(uses);
    }
}
