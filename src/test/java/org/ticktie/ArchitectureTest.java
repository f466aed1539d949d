package org.ticktie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, as the table of the design has them; a class without a home there means that the table is wrong. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ticktie");

    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("number", List.of()),
            Map.entry("source", List.of()),
            Map.entry("document", List.of("source")),
            Map.entry("read", List.of("document", "source")),
            Map.entry("fact", List.of("number", "source")),
            Map.entry("extract", List.of("document", "fact", "number", "source")),
            Map.entry("check", List.of("fact", "number")),
            Map.entry("rule", List.of()),
            Map.entry("finding", List.of("check", "fact", "number", "rule", "source")),
            Map.entry("engine", List.of("check", "fact", "finding", "rule")),
            Map.entry("diagnose", List.of("check", "fact", "finding", "number", "rule", "source")),
            Map.entry("acceptance", List.of("fact", "finding")),
            Map.entry("compare", List.of("check", "fact", "finding", "number")),
            Map.entry("report", List.of("check", "document", "fact", "finding", "number", "rule", "source")),
            Map.entry("cli", List.of("acceptance", "report", "rule", "finding", "fact")),
            Map.entry("spark", List.of("report", "finding"))));

    /** Packages that use the program as a library does. */
    private static final Set<String> SHELLS = Set.of("cli", "spark");

    @Test
    void arrowsRunOneWay() {
        MAY_IMPORT.forEach((name, allowed) -> {
            if (isLeftOut(name)) {
                return;
            }
            List<String> packages = new ArrayList<>();
            packages.add("org.ticktie." + name + "..");
            allowed.forEach(a -> packages.add("org.ticktie." + a + ".."));
            if (SHELLS.contains(name)) {
                packages.add("org.ticktie");
            }
            noClasses()
                    .that()
                    .resideInAPackage("org.ticktie." + name + "..")
                    .should()
                    .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "belong to Ticktie but not to " + packages,
                            c -> c.getPackageName().startsWith("org.ticktie")
                                    && packages.stream().noneMatch(p -> within(c, p))))
                    .check(CLASSES);
        });
    }

    /** A build without Spark has no such package; every other one must be there. */
    private static boolean isLeftOut(String name) {
        return name.equals("spark") && CLASSES.stream().noneMatch(c -> within(c, "org.ticktie.spark.."));
    }

    private static boolean within(JavaClass c, String pattern) {
        String name = pattern.replace("..", "");
        return c.getPackageName().equals(name)
                || pattern.endsWith("..") && c.getPackageName().startsWith(name + ".");
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(java.util.stream.Stream.concat(
                                // org.ticktie.rules holds what the rules are compiled to
                                java.util.stream.Stream.of("org.ticktie", "org.ticktie.rules.."),
                                MAY_IMPORT.keySet().stream().map(n -> "org.ticktie." + n + ".."))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.ticktie.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryHasItsPackage() {
        only("org.ticktie.engine..", "org.kie..", "org.drools..");
        only("org.ticktie.read..", "org.apache.pdfbox..", "org.apache.commons.csv..");
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ticktie.read..", "org.ticktie.report..", "org.ticktie.acceptance..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.apache.poi..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.ticktie.read..", "org.ticktie.report..", "org.ticktie.acceptance..", "org.ticktie.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..")
                .check(CLASSES);
        only("org.ticktie.report.html..", "gg.jte..");
        only("org.ticktie.cli..", "org.snakeyaml..");
        only("org.ticktie.spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..");
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ticktie.cli..", "org.ticktie.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
    }

    private static void only(String home, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(home, "org.ticktie.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES);
    }

    /** A release before publication is inside information. */
    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(?!URI$|URISyntaxException$|URLDecoder$).*|javax\\.net\\..*|java\\.net\\.http\\..*")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.channels..", "java.rmi..", "javax.naming..", "com.sun.net..")
                .orShould()
                .callMethod(org.jsoup.Jsoup.class, "connect", String.class)
                .orShould()
                .callMethod(org.jsoup.Jsoup.class, "newSession")
                .check(CLASSES);
    }
}
