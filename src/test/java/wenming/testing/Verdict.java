package wenming.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Shortfall;
import wenming.scoring.Veto;

/** What came out, to be checked step by step. A failed check prints the whole ledger. */
public final class Verdict {

    private final String subject;
    private final Assessment assessment;

    Verdict(String subject, Assessment assessment) {
        this.subject = subject;
        this.assessment = assessment;
        Points lines = assessment.ledger().items().stream()
                .flatMap(i -> i.lines().stream())
                .map(ItemScore.Line::points)
                .reduce(Points.ZERO, Points::plus);
        Points all =
                assessment.ledger().adjustments().stream().map(a -> a.points()).reduce(lines, Points::plus);
        check("sum of the ledger's lines", all, assessment.ledger().total());
    }

    public Assessment assessment() {
        return assessment;
    }

    /** The same result, looking at something else. */
    public Verdict and(String other) {
        return new Verdict(other, assessment);
    }

    /** Points of the item, or of the rule's line. */
    public Verdict earns(String points) {
        Optional<ItemScore> item = findItem();
        Points actual = item.filter(i -> i.item().id().equals(subject))
                .map(ItemScore::earned)
                .orElseGet(() -> line().map(ItemScore.Line::points).orElse(Points.ZERO));
        return check("points of " + subject, Points.of(points), actual);
    }

    public Verdict status(ItemScore.Status status) {
        return check("status of " + subject, status, item().status());
    }

    public Verdict reasonContains(String... parts) {
        String reason = line().map(ItemScore.Line::reason).orElseGet(this::reason);
        for (String part : parts) {
            if (!reason.contains(part)) {
                fail("reason of " + subject, "…" + part + "…", reason);
            }
        }
        return this;
    }

    public Verdict reasonLacks(String part) {
        String reason = line().map(ItemScore.Line::reason).orElseGet(this::reason);
        return reason.contains(part) ? fail("reason of " + subject, "no " + part, reason) : this;
    }

    private String reason() {
        return veto().map(Veto::reason)
                .orElseGet(() -> findItem().map(ItemScore::reason).orElse(""));
    }

    public Verdict required(String required) {
        return check("requirement of " + subject, required, item().required());
    }

    public Verdict actual(String value, String unit) {
        return check("measured in " + subject, value + " " + unit, item().actual() + " " + item().unit());
    }

    public Verdict counts(String... ids) {
        return check("counted in " + subject, List.of(ids), item().counted());
    }

    /** Evidence that did not count, with a part of the reason given. */
    public Verdict refuses(String id, String reasonPart) {
        String given = item().refused().stream()
                .filter(r -> r.evidence().id().equals(id))
                .map(r -> r.reason())
                .findFirst()
                .orElse("counted or not looked at");
        return given.contains(reasonPart) ? this : fail("refusal of " + id, "…" + reasonPart + "…", given);
    }

    public Verdict refusesNothing() {
        return check("refused in " + subject, List.of(), item().refused());
    }

    public Verdict shortBy(String amount, String unit) {
        String gap = shortfall()
                .map(s -> s.gap().amount().stripTrailingZeros().toPlainString() + " "
                        + s.gap().unit())
                .orElse("no shortfall");
        return check("shortfall of " + subject, amount + " " + unit, gap);
    }

    public Verdict recoverable(String points) {
        return check(
                "recoverable in " + subject,
                Points.of(points),
                shortfall().map(Shortfall::recoverable).orElse(Points.ZERO));
    }

    public Verdict actionContains(String part) {
        String action = shortfall().map(Shortfall::action).orElse("no shortfall");
        return action.contains(part) ? this : fail("action for " + subject, "…" + part + "…", action);
    }

    public Verdict noShortfall() {
        return check("shortfall of " + subject, Optional.empty(), shortfall().map(Shortfall::action));
    }

    public Verdict vetoes(String... ids) {
        return check(
                "vetoes",
                List.of(ids),
                assessment.vetoes().stream().map(Veto::id).toList());
    }

    public Verdict effects(String... effects) {
        return check(
                "effects of " + subject,
                List.of(effects),
                veto().map(Veto::effects).orElse(List.of()));
    }

    public Verdict total(String points) {
        return check("total", Points.of(points), assessment.ledger().total());
    }

    public Verdict maximum(String points) {
        return check("maximum", Points.of(points), assessment.ledger().maximum());
    }

    public Verdict bonus(String points) {
        return check("bonus", Points.of(points), assessment.ledger().bonus());
    }

    public Verdict outside(String points) {
        return check("beside the total", Points.of(points), assessment.ledger().outside());
    }

    public Verdict adjusted(String points, String reason) {
        String wanted = Points.of(points) + " " + reason;
        List<String> adjustments = adjustments().toList();
        return adjustments.contains(wanted) ? this : fail("adjustments", wanted, adjustments);
    }

    public Verdict notAdjusted() {
        return check("adjustments", List.of(), adjustments().toList());
    }

    private Stream<String> adjustments() {
        return assessment.ledger().adjustments().stream().map(a -> a.points() + " " + a.reason());
    }

    /** @param title empty for none */
    public Verdict title(String title) {
        return check(
                "title", title, assessment.title().map(Outline.Title::title).orElse(""));
    }

    public Verdict next(String title, String gap) {
        String actual = assessment
                .nextTitle()
                .map(n -> n.title().title() + " " + n.gap())
                .orElse("none");
        return check("next title", title + " " + gap, actual);
    }

    public Verdict noNext() {
        return check("next title", Optional.empty(), assessment.nextTitle());
    }

    public Verdict warns(String part) {
        boolean said = assessment.warnings().stream().anyMatch(w -> w.contains(part));
        return said ? this : fail("warnings", "…" + part + "…", assessment.warnings());
    }

    private Optional<ItemScore> findItem() {
        return assessment.ledger().items().stream()
                .filter(i -> i.item().id().equals(subject)
                        || i.item().rules().stream().anyMatch(r -> r.name().equals(subject)))
                .findFirst();
    }

    private ItemScore item() {
        return findItem().orElseThrow(() -> new AssertionError("no item or rule " + subject + "\n" + printed()));
    }

    private Optional<ItemScore.Line> line() {
        return findItem().stream()
                .flatMap(i -> i.lines().stream())
                .filter(l -> l.rule().equals(subject))
                .findFirst();
    }

    private Optional<Veto> veto() {
        return assessment.vetoes().stream()
                .filter(v -> v.id().equals(subject) || v.title().equals(subject))
                .findFirst();
    }

    private Optional<Shortfall> shortfall() {
        return assessment.shortfalls().stream()
                .filter(s -> s.itemId().equals(subject) || s.rule().equals(subject))
                .findFirst();
    }

    private Verdict check(String what, Object expected, Object actual) {
        return Objects.equals(expected, actual) ? this : fail(what, expected, actual);
    }

    private Verdict fail(String what, Object expected, Object actual) {
        throw new AssertionError(
                what + "\n  expected: " + expected + "\n  but was:  " + actual + "\nledger:\n" + printed());
    }

    private String printed() {
        String items = assessment.ledger().items().stream()
                .map(i -> "  " + i.item().id() + " " + i.status() + " " + i.earned() + "/"
                        + i.item().maximum() + "\n"
                        + i.lines().stream()
                                .map(l -> "    " + l.points() + "  " + l.rule() + ": " + l.reason() + "\n")
                                .collect(Collectors.joining())
                        + i.refused().stream()
                                .map(r -> "    refused " + r.evidence().id() + ": " + r.reason() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return items + adjustments().map(a -> "  adjustment " + a + "\n").collect(Collectors.joining())
                + "  total " + assessment.ledger().total() + "/"
                + assessment.ledger().maximum() + ", vetoes "
                + assessment.vetoes().stream()
                        .map(v -> v.id() + " " + v.reason())
                        .toList() + ", title "
                + assessment.title().map(Outline.Title::title).orElse("none");
    }
}
