package dev.portolan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "dev.portolan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.portolan";

    private static ArchRule only(String part, String... allowed) {
        String[] targets = new String[allowed.length + 1];
        targets[0] = ROOT + "." + part;
        for (int i = 0; i < allowed.length; i++) {
            targets[i + 1] = ROOT + "." + allowed[i];
        }
        return noClasses()
                .that(resideInAPackage(ROOT + "." + part))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(targets))))
                .because("the table of packages in CONTRIBUTING.md says so");
    }

    @ArchTest
    static final ArchRule catalogKnowsNobody = only("catalog");

    @ArchTest
    static final ArchRule textKnowsNobody = only("text");

    @ArchTest
    static final ArchRule designKnowsTheCatalog = only("design", "catalog");

    @ArchTest
    static final ArchRule editsKnowTheDesign = only("design.edit", "design", "catalog");

    @ArchTest
    static final ArchRule analysisKnowsTheDesign = only("analysis", "design", "catalog");

    @ArchTest
    static final ArchRule checksKnowTheAnalysis =
            only("analysis.check", "analysis", "design", "design.edit", "catalog", "text");

    @ArchTest
    static final ArchRule diagramKnowsTheAnalysis = only("diagram", "design", "analysis", "catalog");

    @ArchTest
    static final ArchRule storeKnowsTheDesign = only("store", "design", "catalog");

    @ArchTest
    static final ArchRule exportsKnowNoWindowAndNoCommand = only(
            "export",
            "analysis",
            "analysis.check",
            "catalog",
            "design",
            "design.edit",
            "diagram",
            "explain",
            "store",
            "text");

    @ArchTest
    static final ArchRule explanationsKnowTheAnalysis = only("explain", "analysis", "design", "catalog", "text");

    @ArchTest
    static final ArchRule commandsKnowNoWindow = noClasses()
            .that()
            .resideInAPackage(ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".ui..");

    @ArchTest
    static final ArchRule appKnowsNoFace = noClasses()
            .that()
            .resideInAPackage(ROOT + ".app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".ui..", ROOT + ".cli..");

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theToolkitStaysInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".ui..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule jsonStaysWhereFilesAre = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + ".catalog", ROOT + ".store", ROOT + ".imports", ROOT + ".export", ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule workbooksStayInExport = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".export")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule theEngineIsPure = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".design",
                    ROOT + ".design.edit",
                    ROOT + ".analysis",
                    ROOT + ".analysis.check",
                    ROOT + ".diagram")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(io|nio|net|time|util\\.concurrent(?!\\.Concurrent(Hash)?Map)|security)\\..*"
                    + "|java\\.util\\.(Random|UUID|Date|Calendar|Timer)"
                    + "|java\\.lang\\.(Thread|ProcessBuilder|Process)"
                    + "|java\\.util\\.random\\..*")
            .because("the same design always gives the same result");

    @ArchTest
    static final ArchRule theEngineAsksNoClock = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".design",
                    ROOT + ".design.edit",
                    ROOT + ".analysis",
                    ROOT + ".analysis.check",
                    ROOT + ".diagram")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule recordsOfTheDrawingAreImmutable = classes()
            .that()
            .resideInAPackage(ROOT + ".design")
            .and()
            .areRecords()
            .should()
            .haveOnlyFinalFields();
}
