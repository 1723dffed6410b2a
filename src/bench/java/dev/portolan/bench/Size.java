package dev.portolan.bench;

/** How large a made-up hierarchy is. */
public enum Size {
    /** 3 primary sites with 20 secondary sites each: some 300 hosts. */
    MEDIUM(3, 20, 4, 8, 2, 1, 2, 0, 2),
    /** 25 primary sites with 40 secondary sites each: some 10,000 hosts in 60 zones. */
    LARGE(25, 40, 8, 20, 3, 1, 6, 1, 32),
    /** The largest hierarchy that is supported: 25 primary sites with 250 secondary sites each, some 140,000 hosts. */
    MAX(25, 250, 15, 250, 3, 2, 16, 2, 25 * 39);

    final int primaries;
    final int secondaries;
    final int managementPoints;
    final int distributionPoints;
    final int updatePoints;
    final int branchPoints;
    final int pullPoints;
    final int others;
    final int branches;

    /**
     * @param secondaries of each primary site
     * @param managementPoints of each primary site, one of them in the perimeter
     * @param distributionPoints of each primary site
     * @param updatePoints of each primary site
     * @param branchPoints distribution points of each secondary site beside its server
     * @param pullPoints pull distribution points of each secondary site
     * @param others further roles of each secondary site: a software update point, then a state migration point
     * @param branches zones of branch offices
     */
    Size(
            int primaries,
            int secondaries,
            int managementPoints,
            int distributionPoints,
            int updatePoints,
            int branchPoints,
            int pullPoints,
            int others,
            int branches) {
        this.primaries = primaries;
        this.secondaries = secondaries;
        this.managementPoints = managementPoints;
        this.distributionPoints = distributionPoints;
        this.updatePoints = updatePoints;
        this.branchPoints = branchPoints;
        this.pullPoints = pullPoints;
        this.others = others;
        this.branches = branches;
    }
}
