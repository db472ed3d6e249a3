package wenming.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenming.evidence.Measure;
import wenming.evidence.Ratio;
import wenming.evidence.Submission;

/**
 * The result of scoring one unit against one standard: a ledger that adds up, and beside it vetoes, title, distance to the next title and what to
 * do. Immutable. A veto is a verdict, not an error.
 *
 * @param submission what was scored
 * @param outline against which standard
 * @param standardSha256 digest of the standard's files
 * @param ledger every item with its lines
 * @param vetoes triggered vetoes, in file order
 * @param title highest title reached
 * @param nextTitle next title up with the way there; empty at the top or when the standard has no titles
 * @param shortfalls what can still be won, most points first
 * @param calendar the standard's stages on the day of assessment
 * @param warnings anything a reader should know before relying on the figures
 * @param compared exact values that only mean something beside other units, by rule; rules without a value are absent
 */
public record Assessment(
        Submission submission,
        Outline outline,
        String standardSha256,
        Ledger ledger,
        List<Veto> vetoes,
        Optional<Outline.Title> title,
        Optional<NextTitle> nextTitle,
        List<Shortfall> shortfalls,
        List<StageState> calendar,
        List<String> warnings,
        Map<String, Ratio> compared) {

    /** Version of the result's JSON shape. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * Draws the result up from a sheet on which every rule has fired and every item is settled.
     *
     * @param goals what each title asks for, highest first
     * @param whatIf what the unit could still reach
     */
    public static Assessment of(ScoreSheet sheet, List<TitleGoal> goals, WhatIf whatIf) {
        Submission submission = sheet.dossier().submission();
        Scheme scheme = sheet.scheme();
        Ledger ledger = sheet.ledger();
        List<Veto> vetoes = sheet.vetoes();
        List<Shortfall> shortfalls = Shortfalls.of(sheet, ledger, whatIf);
        Optional<Outline.Title> title = sheet.title();
        TitlePath path = new TitlePath(ledger, shortfalls, whatIf);
        Optional<NextTitle> next = nextGoal(goals, title).map(path::to);
        return new Assessment(
                submission,
                scheme.outline(),
                scheme.sha256(),
                ledger,
                vetoes,
                title,
                next,
                shortfalls,
                StageState.of(sheet, shortfalls),
                warnings(sheet),
                compared(sheet));
    }

    /** The goal just above the title held; goals come highest first. */
    private static Optional<TitleGoal> nextGoal(List<TitleGoal> goals, Optional<Outline.Title> title) {
        Optional<TitleGoal> next = Optional.empty();
        for (TitleGoal goal : goals) {
            if (title.isPresent() && goal.title().equals(title.get())) {
                return next;
            }
            next = Optional.of(goal);
        }
        return next;
    }

    /** Values of the rules that wait for the batch; nothing filed is no value, not zero. */
    private static Map<String, Ratio> compared(ScoreSheet sheet) {
        if (!sheet.scheme().comparesUnits()) {
            return Map.of();
        }
        Map<String, Ratio> values = new TreeMap<>();
        for (Item item : sheet.scheme().items()) {
            sheet.resultsOf(item).stream()
                    .filter(r -> r.rule().terms().comparesUnits() && !r.notProvided())
                    .forEach(r -> r.measure()
                            .flatMap(Measure::value)
                            .ifPresent(v -> values.put(r.rule().name(), v)));
        }
        return Map.copyOf(values);
    }

    private static List<String> warnings(ScoreSheet sheet) {
        List<String> warnings = new ArrayList<>(sheet.undecidedVetoes());
        Submission submission = sheet.dossier().submission();
        Scheme scheme = sheet.scheme();
        submission.notApplicable().keySet().stream().sorted().forEach(id -> {
            Optional<Item> item =
                    scheme.items().stream().filter(i -> i.id().equals(id)).findFirst();
            if (item.isEmpty()) {
                warnings.add("申请不适用的项目 " + id + " 不在本标准中");
            } else if (!item.get().mayNotApply()) {
                warnings.add("项目 " + id + "「" + item.get().title() + "」不允许申请不适用，照常评分");
            }
        });
        submission.judgements().keySet().stream().sorted().forEach(rule -> {
            if (!sheet.hasRule(rule)) {
                warnings.add("评定意见针对的规则「" + rule + "」不在本标准中，未采用");
            }
        });
        if (submission.asOf().isBefore(submission.period().to())) {
            warnings.add("考核期到 " + submission.period().to() + " 才结束，本结果为 " + submission.asOf() + " 的阶段结果");
        }
        return List.copyOf(warnings);
    }
}
