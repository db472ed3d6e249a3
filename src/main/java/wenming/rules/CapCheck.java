package wenming.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import wenming.language.Award;
import wenming.language.Numbers;
import wenming.language.Table;
import wenming.scoring.Points;

/** Nothing takes more than its item has or gives more than its item is worth, and what is given on top of full marks ends somewhere. */
final class CapCheck {

    private static final Set<String> TAKES_PER_STEP = Set.of("eachTakes", "perMissing", "perStepBelow");
    private static final Set<String> ENDLESS =
            Set.of("eachGives", "eachAdds", "eachBeyondAdds", "tableGives", "tableAdds");
    private static final Set<String> GIVING_CAPS = Set.of("atMostGives", "atMostAdds");

    private final Ruleset ruleset;
    private final Findings findings;

    CapCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    void check() {
        ruleset.items().forEach((item, rules) -> {
            Points full = ruleset.pointsOf(item);
            boolean below = rules.stream().anyMatch(r -> r.clause().mayGoNegative());
            boolean summed = !ruleset.isBonus(item)
                    && rules.stream().allMatch(r -> r.conditions().isEmpty());
            for (RuleText rule : rules) {
                if (full.signum() > 0) {
                    takes(rule, full, below);
                    gives(rule, full, summed);
                }
                endless(rule, full);
            }
        });
    }

    private void takes(RuleText rule, Points full, boolean below) {
        boolean capped = rule.scoring().stream()
                .anyMatch(p -> p.means().equals("atMostTakes") && taken(p).compareTo(full.decimal()) <= 0);
        for (Phrase p : capped ? List.<Phrase>of() : rule.scoring()) {
            BigDecimal most = taken(p);
            if (!below && most.compareTo(full.decimal()) > 0) {
                String message = "「" + p.text() + "」扣 " + Numbers.plain(most) + " 分，本项只有 " + full + " 分";
                findings.warning("R051", rule, p, message, "请改小扣分；要全扣写「本项不得分」，确要扣成负分写 @允许负分");
            }
        }
    }

    /** Most that a sentence takes at one stroke. */
    private static BigDecimal taken(Phrase p) {
        List<Object> arguments = p.arguments();
        if (p.means(TAKES_PER_STEP)
                || p.means().equals("judgedTakes")
                || p.means().equals("atMostTakes")) {
            return (BigDecimal) arguments.get(arguments.size() - 1);
        }
        if (p.means().equals("tableTakes")) {
            return largest(p.slot(1, Table.class));
        }
        return award(p, Award.Kind.DEDUCT);
    }

    private static BigDecimal largest(Table table) {
        return table.rows().stream().map(Table.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal award(Phrase p, Award.Kind kind) {
        return p.arguments().stream()
                .filter(a -> a instanceof Award award && award.kind() == kind)
                .map(a -> ((Award) a).points())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** @param summed whether the sum of the item's rules is compared with its points anyway */
    private void gives(RuleText rule, Points full, boolean summed) {
        for (Phrase p : rule.scoring()) {
            BigDecimal most = given(p);
            boolean capped = rule.scoring().stream().anyMatch(q -> q.means(GIVING_CAPS))
                    && p.means().equals("partsGive");
            if (!summed && !capped && most.compareTo(full.decimal()) > 0) {
                String message = "「" + p.text() + "」可得 " + Numbers.plain(most) + " 分，本项只有 " + full + " 分";
                findings.error("R057", rule, p, message, "超出的部分得不到；请改小这里的分数，或改大 @分值");
            }
        }
    }

    private static BigDecimal given(Phrase p) {
        return switch (p.means()) {
            case "atMostGives", "atMostAdds" -> p.slot(0, BigDecimal.class);
            case "judgedGives", "judgedAdds", "decided" -> p.slot(1, BigDecimal.class);
            case "partsGive" ->
                p.slot(0, Table.class).rows().stream().map(Table.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            case "tableGives", "tableAdds" -> largest(p.slot(1, Table.class));
            default -> award(p, Award.Kind.EARN);
        };
    }

    private void endless(RuleText rule, Points full) {
        boolean capped = rule.scoring().stream().anyMatch(p -> p.means(GIVING_CAPS));
        if (!capped && ruleset.isBonus(rule.clause().item())) {
            rule.scoring().stream()
                    .filter(p -> p.means(ENDLESS))
                    .forEach(p -> findings.warning(
                            "R052",
                            rule,
                            p,
                            "「" + p.text() + "」没有写加分的上限，现在由本项的 " + full + " 分封顶",
                            "请补写一行，如：最多加 " + full + " 分"));
        }
    }
}
