package wenming.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.language.Quantity;
import wenming.language.Table;

/** Checks figures and lines against one another: what would contradict, divide by nothing, or say nothing at all is told before it scores wrongly. */
final class CombinationCheck {

    private static final Set<String> GIVING_STEPS = Set.of("eachGives", "eachAdds", "eachBeyondAdds");
    private static final Set<String> GIVING_TABLES = Set.of("tableGives", "tableAdds");
    private static final Set<String> BELOW = Set.of("proportional", "nothingBelow", "perMissing", "perStepBelow");
    private static final Set<String> STEPS_BELOW = Set.of("perMissing", "perStepBelow");
    private static final Set<String> DOWNWARD = Set.of("below", "atMost");
    private static final Set<String> MODIFIERS = Set.of("doubled", "halved", "multiplied", "extraFor", "repeated");
    private static final Set<String> JUDGED = Set.of("judgedGives", "judgedAdds", "judgedTakes");

    private final RawRule raw;
    private final List<Phrase> then;
    private final Findings findings;

    private CombinationCheck(RawRule raw, List<Phrase> then, Findings findings) {
        this.raw = raw;
        this.then = then;
        this.findings = findings;
    }

    static void check(RawRule raw, List<Phrase> measuring, List<Phrase> then, Findings findings) {
        CombinationCheck check = new CombinationCheck(raw, then, findings);
        measuring.forEach(check::measuring);
        then.forEach(check::figures);
        check.below();
        check.rounding();
        check.modifiers();
    }

    private void measuring(Phrase p) {
        if (is(p, Set.of("inMonths"))) {
            p.arguments().stream()
                    .map(Integer.class::cast)
                    .filter(month -> month < 1 || month > 12)
                    .forEach(month -> at("R042", p, "没有 " + month + " 月", "月份写 1 至 12"));
        }
        if (is(p, Set.of("weightedMean"))) {
            BigDecimal sum = ((Table) p.arguments().get(2))
                    .rows().stream().map(Table.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.signum() == 0) {
                at("R042", p, "「" + p.text() + "」的权重合计为 0", "请写明各类的权重，如 \"自评\" 10, \"上级\" 90");
            }
        }
    }

    private void figures(Phrase p) {
        if (each(p) || is(p, STEPS_BELOW)) {
            BigDecimal points = (BigDecimal) p.arguments().get(p.arguments().size() - 1);
            if (step(p).amount().signum() == 0 || points.signum() == 0) {
                at("R042", p, "「" + p.text() + "」里有 0，等于没有写", "请写大于 0 的数");
            }
        }
        if (is(p, JUDGED)) {
            BigDecimal from = (BigDecimal) p.arguments().get(0);
            BigDecimal to = (BigDecimal) p.arguments().get(1);
            if (from.compareTo(to) > 0) {
                at("R042", p, "「" + p.text() + "」的范围写反了", "小的数写在前面");
            }
        }
    }

    /** A share of a ceiling, or points per step below it, would grow with every breach. */
    private void below() {
        List<Phrase> policies = then.stream().filter(p -> is(p, BELOW)).toList();
        boolean downward = then.stream().anyMatch(p -> is(p, DOWNWARD));
        policies.stream()
                .filter(p -> downward && !is(p, Set.of("nothingBelow")))
                .forEach(p -> at("R033", p, "「" + p.text() + "」不能与「低于」「不超过」连用", "请用几行「不超过」分档，或写「每 1 起 扣 1 分」"));
        policies.stream().skip(1).forEach(p -> at("R033", p, "不足时怎么办写了两次：" + p.text(), "请只留一句"));
    }

    private void rounding() {
        Optional<Phrase> steps = then.stream().filter(p -> is(p, STEPS_BELOW)).findFirst();
        for (Phrase p : then) {
            if (!is(p, ThenCheck.ROUNDING)) {
                continue;
            }
            boolean fits =
                    steps.isPresent() && p.arguments().stream().allMatch(a -> same((Quantity) a, step(steps.get())));
            if (!fits) {
                String remedy = steps.map(s -> "一档是 " + step(s) + "，请写：不足 " + step(s) + " 不计")
                        .orElse("请先写一档扣多少，如：每低 5 % 扣 3 分");
                at("R032", p, "「" + p.text() + "」与扣分的档次对不上", remedy);
            }
        }
    }

    private static boolean same(Quantity a, Quantity b) {
        return a.amount().compareTo(b.amount()) == 0 && a.unit().equals(b.unit());
    }

    /** Modifiers weigh each event for itself, so what they change must be stated per event, too. */
    private void modifiers() {
        for (Phrase p : then) {
            if (!is(p, MODIFIERS)) {
                continue;
            }
            boolean perEvent = then.stream()
                    .anyMatch(q -> is(q, Set.of("tableTakes"))
                            || is(q, Set.of("eachTakes")) && step(q).amount().compareTo(BigDecimal.ONE) == 0);
            boolean other = then.stream().anyMatch(q -> is(q, GIVING_STEPS) || is(q, GIVING_TABLES));
            if (!perEvent || other) {
                at("R033", p, "「" + p.text() + "」要和逐件扣分的句子连用", "请先写「每 1 起 扣 2 分」，或「按 \"级别\" 扣分 …」");
            }
        }
    }

    private static boolean each(Phrase p) {
        return is(p, GIVING_STEPS) || is(p, Set.of("eachTakes"));
    }

    /** The size of one step: the last quantity of the sentence. */
    private static Quantity step(Phrase p) {
        return (Quantity) p.arguments().get(p.arguments().size() - 2);
    }

    private static boolean is(Phrase p, Set<String> methods) {
        return methods.contains(p.form().method().getName());
    }

    private void at(String code, Phrase p, String message, String remedy) {
        findings.error(code, raw.file, p.line(), p.column(), message, remedy);
    }
}
