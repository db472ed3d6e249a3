package wenming.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.language.Numbers;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Outline;
import wenming.scoring.Shortfall;
import wenming.scoring.Veto;

/** Scores cases and compares what they name. Thread-safe. */
public final class CaseRunner {

    private final Standard standard;

    public CaseRunner(Standard standard) {
        this.standard = standard;
    }

    public CaseResult run(RuleCase rule) {
        return new CaseResult(rule, compare(rule.expected(), standard.assess(rule.submission())));
    }

    public List<CaseResult> run(List<RuleCase> cases) {
        return cases.stream().map(this::run).toList();
    }

    private static List<Difference> compare(Expectation expected, Assessment actual) {
        List<Difference> found = new ArrayList<>();
        expected.items()
                .forEach((id, item) -> actual.ledger().items().stream()
                        .filter(score -> score.item().id().equals(id))
                        .forEach(score -> compare(item, score, actual, found)));
        List<String> vetoes = actual.vetoes().stream().map(Veto::id).sorted().toList();
        expected.vetoes()
                .filter(ids -> !ids.stream().sorted().toList().equals(vetoes))
                .ifPresent(ids -> found.add(new Difference("否决项", list(ids), list(vetoes), reasons(actual))));
        String title = actual.title().map(Outline.Title::title).orElse(Expectation.NO_TITLE);
        expected.title()
                .filter(t -> !t.equals(title))
                .ifPresent(t -> found.add(new Difference("称号", t, title, blockers(actual))));
        BigDecimal total = actual.ledger().total().decimal();
        differs("总分", expected.total(), total, "").ifPresent(found::add);
        return found;
    }

    private static void compare(Expectation.Item expected, ItemScore score, Assessment actual, List<Difference> found) {
        String what = score.item().id() + " " + score.item().title() + " ";
        differs(what + "得分", expected.points(), score.earned().decimal(), score.reason())
                .ifPresent(found::add);
        expected.status()
                .filter(s -> s != score.status())
                .ifPresent(
                        s -> found.add(new Difference(what + "状态", shown(s), shown(score.status()), score.reason())));
        List<String> gaps = gaps(actual, score.item().id());
        expected.gap()
                .filter(g -> !matches(g, gaps))
                .ifPresent(g -> found.add(new Difference(what + "差距", g, list(gaps), score.reason())));
        expected.reason()
                .filter(r -> !score.reason().contains(r))
                .ifPresent(r -> found.add(new Difference(what + "理由", "含「" + r + "」", "「" + score.reason() + "」", "")));
    }

    private static Optional<Difference> differs(
            String what, Optional<BigDecimal> expected, BigDecimal actual, String reason) {
        return expected.filter(e -> e.compareTo(actual) != 0)
                .map(e -> new Difference(what, Numbers.plain(e) + " 分", Numbers.plain(actual) + " 分", reason));
    }

    private static String shown(ItemScore.Status status) {
        return status.code() + "（" + status.label() + "）";
    }

    /** What is missing to each rule of the item that can still win points. */
    private static List<String> gaps(Assessment actual, String itemId) {
        return actual.shortfalls().stream()
                .filter(s -> s.itemId().equals(itemId))
                .map(Shortfall::gap)
                .map(gap -> Numbers.plain(gap.amount()) + " " + gap.unit())
                .toList();
    }

    private static boolean matches(String expected, List<String> gaps) {
        return expected.equals(Expectation.NO_TITLE)
                ? gaps.isEmpty()
                : gaps.stream().map(CaseRunner::plain).anyMatch(plain(expected)::equals);
    }

    /** 5 个百分点 and 5% are the same gap. */
    private static String plain(String gap) {
        return gap.replaceAll("\\s", "").replace("个百分点", "%");
    }

    private static String list(List<String> ids) {
        return ids.isEmpty() ? Expectation.NO_TITLE : String.join("、", ids);
    }

    private static String reasons(Assessment actual) {
        return String.join(
                "；",
                actual.vetoes().stream().map(v -> v.id() + " " + v.reason()).toList());
    }

    private static String blockers(Assessment actual) {
        String total = "总分 " + actual.ledger().total() + " 分";
        return actual.nextTitle()
                .map(next -> total
                        + String.join(
                                "",
                                next.blockers().stream().map(b -> "；未满足：" + b).toList()))
                .orElse(total);
    }
}
