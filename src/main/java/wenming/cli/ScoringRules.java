package wenming.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.versions.Draft;
import wenming.versions.Kept;

/**
 * Rules that are not simply those of the rules folder: a published version, a folder named on the command line, or rules that are to be kept. Each is
 * opened once and its submissions are read with its own catalogue. For one thread.
 */
final class ScoringRules implements AutoCloseable {

    private final Main main;
    private final RuleChoice choice;
    private final Optional<String> version;
    private final Optional<Kept> keep;
    private final Map<String, Optional<Opened>> opened = new HashMap<>();

    /**
     * @param version the published version asked for; empty for the live one
     * @param keep where rules and submissions are to be kept, if they are
     */
    ScoringRules(Main main, RuleChoice choice, Optional<String> version, Optional<Kept> keep) {
        this.main = main;
        this.choice = choice;
        this.version = version;
        this.keep = keep;
    }

    private record Opened(Standard standard, SubmissionReader reader) {}

    /**
     * @param reference as {@link RuleChoice} understands it; empty when nobody named a standard
     * @return nothing when the rules folder holds
     * @throws wenming.language.InvalidInput when these rules or the submission are wrong
     */
    Optional<Assessment> assess(String reference, Input input, byte[] json, Adjustment adjustment) {
        Optional<Opened> rules = reference.isEmpty() ? Optional.empty() : opened.computeIfAbsent(reference, this::open);
        Optional<Assessment> assessment =
                rules.map(r -> r.standard().assess(adjustment.of(r.reader().read(input.name(), json))));
        if (assessment.isPresent()) {
            keep.ifPresent(kept -> kept.submission(json));
        }
        return assessment;
    }

    /** What the command line changes in a submission. */
    interface Adjustment {
        Submission of(Submission submission);
    }

    private Optional<Opened> open(String reference) {
        Optional<RuleChoice.Chosen> chosen = choose(reference);
        chosen.ifPresent(c -> tell(reference, c));
        return chosen.map(c -> {
            Standard standard = c.standard();
            keep.ifPresent(kept -> kept.rules(standard, c.draft()));
            return new Opened(standard, new SubmissionReader(standard.scheme().catalog()));
        });
    }

    private Optional<RuleChoice.Chosen> choose(String reference) {
        if (version.isPresent()) {
            return Optional.of(choice.version(reference, version.get()));
        }
        Optional<RuleChoice.Chosen> chosen = choice.chosen(reference);
        return chosen.isPresent() || keep.isEmpty() ? chosen : choice.working(reference);
    }

    /** Which rules were used must not be a guess, above all for one who has just edited the rules folder. */
    private void tell(String reference, RuleChoice.Chosen chosen) {
        if (chosen.published().isEmpty()) {
            return;
        }
        Optional<Draft> working =
                choice.working(chosen.published().get().standard()).map(RuleChoice.Chosen::draft);
        boolean edited = !reference.contains("@")
                && version.isEmpty()
                && working.filter(w -> !w.sameRules(chosen.draft())).isPresent();
        main.streams()
                .err()
                .println("按已发布的 " + chosen.label() + " 评分" + (edited ? "；规则文件夹里的 " + reference + " 与它不同，尚未发布" : ""));
    }

    @Override
    public void close() {
        opened.values().forEach(rules -> rules.ifPresent(r -> r.standard().close()));
    }
}
