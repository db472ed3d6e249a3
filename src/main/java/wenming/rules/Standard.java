package wenming.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Model;
import wenming.cohort.Candidate;
import wenming.cohort.Ruling;
import wenming.evidence.Catalog;
import wenming.evidence.CatalogReader;
import wenming.evidence.Submission;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.scoring.Assessment;
import wenming.scoring.Clause;
import wenming.scoring.Outline;
import wenming.scoring.Scheme;

/**
 * A standard ready to score: rule files read and checked, rules compiled once. Thread-safe and shared by all threads; the same submission always
 * gives the same assessment.
 */
public final class Standard implements AutoCloseable {

    private final Scheme scheme;
    private final List<RuleText> rules;
    private final List<Diagnostic> warnings;
    private final Engine engine;
    private final Later<SecondPass> secondPass;

    private Standard(Scheme scheme, List<RuleText> rules, List<Diagnostic> warnings, List<Model> code) {
        this.scheme = scheme;
        this.rules = List.copyOf(rules);
        this.warnings = List.copyOf(warnings);
        List<RuleText> ofOneUnit = this.rules.stream()
                .filter(r -> r.clause().role() != Clause.Role.DECISION)
                .toList();
        this.engine = new Engine(scheme, ofOneUnit, Network.of(ofOneUnit, code));
        this.secondPass = new Later<>(() -> new SecondPass(scheme.outline(), this.rules));
    }

    /**
     * What reading a standard's files gave.
     *
     * @param diagnostics everything found, errors and warnings, by place
     * @param standard empty when there are errors
     */
    public record Reading(List<Diagnostic> diagnostics, Optional<Standard> standard) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Reads and checks files from anywhere: a draft, a published version. Whoever gets the standard closes it.
     *
     * @param catalog the evidence catalogue's content, which is part of the standard's digest
     * @throws wenming.language.InvalidInput when the catalogue cannot be used
     */
    public static Reading read(StandardFiles files, byte[] catalog) {
        Catalog evidence = CatalogReader.read(Library.CATALOG, catalog);
        return of(StandardReader.read(files, evidence, catalog));
    }

    /**
     * What checking files gave, without anything being built that scores.
     *
     * @param diagnostics everything found, errors and warnings, by place; those of a catalogue that cannot be used, when it cannot
     * @param scheme empty when there are errors
     */
    public record Checked(List<Diagnostic> diagnostics, Optional<Scheme> scheme) {
        public Checked {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Checks files from anywhere. Costs no more than reading them: nothing in them is run. */
    public static Checked check(StandardFiles files, byte[] catalog) {
        try {
            Catalog evidence = CatalogReader.read(Library.CATALOG, catalog);
            StandardReader.Result result = StandardReader.read(files, evidence, catalog);
            return new Checked(result.diagnostics(), result.scheme());
        } catch (InvalidInput wrong) {
            return new Checked(wrong.diagnostics(), Optional.empty());
        }
    }

    static Reading of(StandardReader.Result result) {
        return new Reading(
                result.diagnostics(),
                result.scheme()
                        .map(scheme -> new Standard(scheme, result.rules(), result.diagnostics(), result.code())));
    }

    public Outline outline() {
        return scheme.outline();
    }

    public Scheme scheme() {
        return scheme;
    }

    /** What the checker remarked without refusing the standard. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /**
     * Scores one unit.
     *
     * @throws ScoringStopped when the firing cap or the time limit was hit; no part of a result is returned then
     */
    public Assessment assess(Submission submission) {
        return engine.assess(submission);
    }

    /**
     * Second pass over a batch: titles and dynamic management for a unit whose place is known.
     *
     * @throws ScoringStopped when the firing cap or the time limit was hit
     */
    public Ruling rule(Candidate candidate) {
        return secondPass.get().rule(candidate);
    }

    /** The sentences of one of its rules, by the rule's name. */
    public Optional<RuleReading> reading(String rule) {
        return rules.stream().filter(r -> r.name().equals(rule)).findFirst().map(RuleReading::of);
    }

    /** What one of its rules says, sentence by sentence; empty for a rule it does not have. */
    public List<Said> sentences(String rule) {
        return rules.stream()
                .filter(r -> r.name().equals(rule))
                .flatMap(r -> Stream.of(r.measuring(), r.conditions(), r.scoring()))
                .flatMap(List::stream)
                .map(Said::of)
                .toList();
    }

    List<RuleText> rules() {
        return rules;
    }

    /** Releases the sessions; assessments under way still finish. */
    @Override
    public void close() {
        secondPass.ifMade(SecondPass::close);
        engine.close();
    }
}
