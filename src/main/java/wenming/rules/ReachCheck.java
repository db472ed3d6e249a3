package wenming.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.evidence.Field;
import wenming.language.Numbers;
import wenming.language.Quantity;
import wenming.language.Table;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** Thresholds that nothing can reach, and thresholds that everything reaches. */
final class ReachCheck {

    private static final Set<String> TARGETS =
            Set.of("targetByTitleSought", "targetByTitleHeld", "targetByType", "targetByLevel");
    private static final Set<String> PER_PERIOD = Set.of("monthsReaching", "quartersReaching", "weeksReaching");
    private static final String UNREACHABLE = "R054";
    private static final String ALWAYS = "R055";

    private final Ruleset ruleset;
    private final Findings findings;

    ReachCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    void check() {
        for (RuleText rule : ruleset.rules()) {
            Extent extent = Extent.of(rule, ruleset.catalog(), YearDays.of(rule.narrowing(), ruleset.outline()));
            rule.scoring().forEach(p -> threshold(rule, p, extent));
            rule.measuring().forEach(p -> narrowing(rule, p));
            rule.conditions().forEach(p -> condition(rule, p));
        }
    }

    private void threshold(RuleText rule, Phrase p, Extent extent) {
        if (p.means(TARGETS)) {
            p.slot(0, Table.class).rows().forEach(row -> upward(rule, p, row.amount(), row.unit(), false, extent));
        }
        if (p.arguments().isEmpty() || !(p.arguments().get(0) instanceof Quantity q)) {
            return;
        }
        switch (p.means()) {
            case "reach", "happen", "shouldReach" -> upward(rule, p, q.amount(), q.unit(), false, extent);
            case "exceed", "eachBeyondAdds" -> upward(rule, p, q.amount(), q.unit(), true, extent);
            case "below" -> downward(rule, p, q, true, extent);
            case "atMost" -> downward(rule, p, q, false, extent);
            default -> {
                // no threshold
            }
        }
    }

    private void upward(RuleText rule, Phrase p, BigDecimal figure, String unit, boolean strict, Extent extent) {
        if (extent.most()
                .filter(most -> figure.compareTo(most) > (strict ? -1 : 0))
                .isPresent()) {
            String most = Numbers.plain(extent.most().get());
            unreachable(rule, p, "「" + p.text() + "」达不到：最大只能是 " + most + " " + unit, "请改小，或改「计算」一行");
        } else if (!strict
                && extent.least().filter(least -> figure.compareTo(least) <= 0).isPresent()) {
            always(
                    rule,
                    p,
                    "「" + p.text() + "」总是达到：最小就是 "
                            + Numbers.plain(extent.least().get()) + " " + unit,
                    "请写大于它的数");
        }
    }

    private void downward(RuleText rule, Phrase p, Quantity q, boolean strict, Extent extent) {
        BigDecimal figure = q.amount();
        if (extent.least()
                .filter(least -> figure.compareTo(least) < (strict ? 1 : 0))
                .isPresent()) {
            String least = Numbers.plain(extent.least().get());
            unreachable(rule, p, "「" + p.text() + "」不会出现：最小就是 " + least + " " + q.unit(), "请改大，或改用「不超过」");
        } else if (extent.most()
                .filter(most -> figure.compareTo(most) > (strict ? 0 : -1))
                .isPresent()) {
            always(
                    rule,
                    p,
                    "「" + p.text() + "」总是成立：最大只能是 "
                            + Numbers.plain(extent.most().get()) + " " + q.unit(),
                    "请写小于它的数");
        }
    }

    private void narrowing(RuleText rule, Phrase p) {
        if (p.means(PER_PERIOD) && p.slot(0, Quantity.class).amount().signum() == 0) {
            always(rule, p, "「" + p.text() + "」总是达到", "请写大于 0 的数");
        }
        switch (p.means()) {
            case "attachmentsAtLeast", "sampleAtLeast" -> {
                if (p.slot(0, Integer.class) == 0) {
                    always(rule, p, "「" + p.text() + "」对什么都成立，等于没有写", "请写大于 0 的数，或删去这一行");
                }
            }
            case "withinMonthsBeforeApplying", "withinMonthsBeforeAssessment" -> {
                if (p.slot(0, Integer.class) == 0) {
                    unreachable(rule, p, "「" + p.text() + "」里一天也没有", "请写大于 0 的月数");
                }
            }
            case "hoursAtLeast" ->
                field("时长").flatMap(Field::max).ifPresent(most -> above(rule, p, p.slot(0, BigDecimal.class), most));
            case "numberAtLeast" ->
                field(p.slot(0, String.class))
                        .flatMap(Field::max)
                        .ifPresent(
                                most -> above(rule, p, p.slot(1, Quantity.class).amount(), most));
            case "numberAtMost" -> {
                Optional<BigDecimal> least = field(p.slot(0, String.class)).flatMap(Field::min);
                if (least.filter(l -> p.slot(1, Quantity.class).amount().compareTo(l) < 0)
                        .isPresent()) {
                    unreachable(rule, p, "「" + p.text() + "」没有证据符合：这一栏最小是 " + Numbers.plain(least.get()), "请改大");
                }
            }
            default -> {
                // bounded by nothing
            }
        }
    }

    private void above(RuleText rule, Phrase p, BigDecimal figure, BigDecimal most) {
        if (figure.compareTo(most) > 0) {
            unreachable(rule, p, "「" + p.text() + "」没有证据符合：这一栏最大是 " + Numbers.plain(most), "请改小");
        }
    }

    private Optional<Field> field(String label) {
        return ruleset.catalog().labelled(label);
    }

    private void condition(RuleText rule, Phrase p) {
        switch (p.means()) {
            case "totalAtLeast" -> most(rule, p, p.slot(0, BigDecimal.class), mostTotal(), "总分");
            case "categoryRateAtLeast" -> most(rule, p, p.slot(1, BigDecimal.class), BigDecimal.valueOf(100), "得分率");
            case "categoryAtLeast" ->
                ruleset.outline().categories().stream()
                        .filter(c -> c.title().equals(p.slot(0, String.class)))
                        .findFirst()
                        .ifPresent(c -> most(
                                rule, p, p.slot(1, BigDecimal.class), c.points().decimal(), "本类"));
            case "hasAtLeast" -> {
                if (p.slot(0, BigDecimal.class).signum() == 0) {
                    always(rule, p, "「" + p.spoken() + "」对所有单位都成立", "请写大于 0 的数，或删去这一行");
                }
            }
            case "hasFewerThan" -> {
                if (p.slot(0, BigDecimal.class).signum() == 0) {
                    unreachable(rule, p, "「" + p.spoken() + "」没有单位符合", "请写大于 0 的数");
                }
            }
            default -> {
                // bounded by nothing
            }
        }
    }

    /** Full marks and every bonus that counts. */
    private BigDecimal mostTotal() {
        List<Outline.Category> extra = ruleset.outline().categories().stream()
                .filter(c -> c.bonus() && !c.outsideTotal())
                .toList();
        return extra.stream()
                .map(Outline.Category::points)
                .reduce(ruleset.outline().fullMarks(), Points::plus)
                .decimal();
    }

    private void most(RuleText rule, Phrase p, BigDecimal figure, BigDecimal most, String what) {
        if (figure.compareTo(most) > 0) {
            unreachable(rule, p, "「" + p.spoken() + "」达不到：" + what + "最多 " + Numbers.plain(most), "请改小");
        } else if (figure.signum() == 0) {
            always(rule, p, "「" + p.spoken() + "」总是成立", "请写大于 0 的数，或删去这一行");
        }
    }

    private void unreachable(RuleText rule, Phrase p, String message, String remedy) {
        findings.error(UNREACHABLE, rule, p, message, remedy);
    }

    private void always(RuleText rule, Phrase p, String message, String remedy) {
        findings.error(ALWAYS, rule, p, message, remedy);
    }
}
