package wenming;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.builder.KieBuilder;

/** What holds the code base together, each rule with its reason. */
@AnalyzeClasses(packages = "wenming", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String LANGUAGE = "wenming.language..";
    private static final String EVIDENCE = "wenming.evidence..";
    private static final String SCORING = "wenming.scoring..";
    private static final String COHORT = "wenming.cohort..";
    private static final String RULES = "wenming.rules..";
    private static final String CHANCE = "wenming.chance..";
    private static final String SAMPLES = "wenming.samples..";
    private static final String DRAW = "wenming.draw..";
    private static final String BATCH = "wenming.batch..";
    private static final String RECORDS = "wenming.records..";
    private static final String JOBS = "wenming.jobs..";
    private static final String POLICY = "wenming.policy..";
    private static final String VERSIONS = "wenming.versions..";
    private static final String TABLES = "wenming.tables..";
    private static final String REPORT = "wenming.report..";
    private static final String CLI = "wenming.cli..";
    private static final String WEB = "wenming.web..";
    private static final String[] CORE = {LANGUAGE, EVIDENCE, SCORING, COHORT, RULES};

    private static final Set<String> BINARY_FLOATING_POINT =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    @ArchTest
    static final ArchRule PACKAGES_FORM_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("language")
            .definedBy(LANGUAGE)
            .layer("evidence")
            .definedBy(EVIDENCE)
            .layer("scoring")
            .definedBy(SCORING)
            .layer("cohort")
            .definedBy(COHORT)
            .layer("rules")
            .definedBy(RULES)
            .layer("chance")
            .definedBy(CHANCE)
            .layer("samples")
            .definedBy(SAMPLES)
            .layer("draw")
            .definedBy(DRAW)
            .layer("batch")
            .definedBy(BATCH)
            .layer("records")
            .definedBy(RECORDS)
            .layer("jobs")
            .definedBy(JOBS)
            .layer("policy")
            .definedBy(POLICY)
            .layer("versions")
            .definedBy(VERSIONS)
            .layer("tables")
            .definedBy(TABLES)
            .layer("report")
            .definedBy(REPORT)
            .layer("cli")
            .definedBy(CLI)
            .layer("web")
            .definedBy(WEB)
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers(
                    "scoring",
                    "cohort",
                    "rules",
                    "policy",
                    "versions",
                    "batch",
                    "jobs",
                    "tables",
                    "report",
                    "samples",
                    "draw",
                    "cli",
                    "web")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers(
                    "cohort",
                    "rules",
                    "policy",
                    "versions",
                    "batch",
                    "jobs",
                    "tables",
                    "report",
                    "samples",
                    "draw",
                    "cli",
                    "web")
            .whereLayer("cohort")
            .mayOnlyBeAccessedByLayers("rules", "draw", "batch", "jobs", "tables", "report", "cli", "web")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("policy", "versions", "batch", "jobs", "report", "samples", "draw", "cli", "web")
            .whereLayer("chance")
            .mayOnlyBeAccessedByLayers("samples", "draw")
            .whereLayer("samples")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("draw")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("policy")
            .mayOnlyBeAccessedByLayers("versions", "tables", "cli", "web")
            .whereLayer("tables")
            .mayOnlyBeAccessedByLayers("jobs", "cli", "web")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("versions", "batch", "cli", "web")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("tables", "jobs", "draw", "cli", "web")
            .whereLayer("records")
            .mayOnlyBeAccessedByLayers("jobs", "web")
            .whereLayer("jobs")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("versions")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("a submission flows from package to package in one direction, so each is read knowing only those"
                    + " before it");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE = classes()
            .should()
            .resideInAnyPackage(
                    LANGUAGE, EVIDENCE, SCORING, COHORT, RULES, CHANCE, SAMPLES, DRAW, BATCH, RECORDS, JOBS, POLICY,
                    VERSIONS, TABLES, REPORT, CLI, WEB)
            .because("a new package must be given its place in the layers above, or no rule here would hold for it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_SERVE_COMMAND_KNOWS_THE_WEB = noClasses()
            .that()
            .resideInAPackage(CLI)
            .and()
            .haveNameNotMatching("wenming\\.cli\\.Serve.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB)
            .because("page and command line are two faces of one core: no shared logic, one command starts the other")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_RULES_KNOWS_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
            .because("the rule engine is a detail of one package: the rest speaks of sentences, measures and points")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_TABLES_KNOWS_WORKBOOKS = noClasses()
            .that()
            .resideOutsideOfPackage(TABLES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("a workbook is one way of writing a table: what stands in it is decided elsewhere")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_RECORDS_KNOWS_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage(RECORDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "org.flywaydb..", "org.h2..", "java.sql..", "javax.sql..")
            .because("how records are kept may change, and a command that keeps none must not load a database")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_CORE_CAN_BE_EMBEDDED = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    LANGUAGE,
                    EVIDENCE,
                    SCORING,
                    COHORT,
                    RULES,
                    "org.drools..",
                    "org.kie..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.dataformat.yaml",
                    "org.slf4j..")
            .because("others embed the core: it brings the rule engine, a streaming parser and a logging door, nothing"
                    + " more; data binding would also double the start-up of a command")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_FIELD_IS_BINARY_FLOATING_POINT = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .should()
            .notHaveRawType(binaryFloatingPoint())
            .because("points and thresholds are exact decimals: 59.996 must not become 60")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_METHOD_RETURNS_BINARY_FLOATING_POINT = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .should()
            .notHaveRawReturnType(binaryFloatingPoint())
            .because("points and thresholds are exact decimals: 59.996 must not become 60")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_IS_CONVERTED_TO_BINARY_FLOATING_POINT = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(describe("the target returns double or float", ArchitectureTest::returnsFloatingPoint))
            .because("a detour through doubleValue() or Math.ceil() loses digits just as a double field does")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_ENDS_THE_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("a server or an embedding program must survive any input")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Managers)(\\$.*)?")
            .because("such a name says nothing: name the concept, or move the method to the class whose data it uses")
            .allowEmptyShould(true);

    /** Holds for the tests, too: there the bare call would make a test pass or fail by the number of runs before it. */
    @Test
    void nobodyBuildsClassicRules() {
        noClasses()
                .should()
                .accessTargetWhere(target(name("buildAll"))
                        .and(target(owner(assignableTo(KieBuilder.class))))
                        .and(describe("without an argument", ArchitectureTest::hasNoParameters)))
                .because("it leaves the constraints to MVEL, which are JIT-compiled in the background after about 20"
                        + " evaluations: integer division then changes its meaning and the same submission gets another"
                        + " score; say buildAll(ExecutableModelProject.class)")
                .allowEmptyShould(true)
                .check(new ClassFileImporter().importPackages("wenming"));
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        List<String> tooLong;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            tooLong = files.filter(ArchitectureTest::isSourceText)
                    .filter(file -> lines(file) > 400)
                    .map(file -> file + ": " + lines(file) + " lines")
                    .sorted()
                    .toList();
        }
        assertThat(tooLong)
                .as("files over 400 lines: nobody reads them in one sitting, split them by concept")
                .isEmpty();
    }

    private static boolean isSourceText(Path file) {
        return Files.isRegularFile(file)
                && file.toString().matches(".*\\.(java|xml|yaml|properties|sql|html|css|js|jte)");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> binaryFloatingPoint() {
        return describe("binary floating point", ArchitectureTest::isFloatingPoint);
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return BINARY_FLOATING_POINT.contains(type.getBaseComponentType().getName());
    }

    private static boolean returnsFloatingPoint(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget callee && isFloatingPoint(callee.getRawReturnType());
    }

    private static boolean hasNoParameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget callee
                && callee.getRawParameterTypes().isEmpty();
    }
}
