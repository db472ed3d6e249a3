package wenming.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.language.Award;
import wenming.language.Place;
import wenming.language.Quantity;
import wenming.scoring.Clause;

/** The bands of one rule: no threshold twice, a better band is worth more, and what is good is rewarded rather than punished. */
final class BandOrderCheck {

    private static final Set<String> UP = Set.of("reach", "exceed", "happen");
    private static final Set<String> DOWN = Set.of("below", "atMost");
    private static final Set<String> COUNTING = Set.of("count", "total", "totalHours");
    private static final Set<String> GIVING =
            Set.of("eachGives", "eachAdds", "eachBeyondAdds", "tableGives", "tableAdds");

    /** Of these nobody can have too much. */
    private static final Set<String> GOOD = Set.of(
            "participation",
            "coverage",
            "personsReaching",
            "personsReachingHours",
            "monthsReaching",
            "quartersReaching",
            "weeksReaching",
            "partsPresent",
            "hoursPerPerson");

    /** Worse than any deduction. */
    private static final BigDecimal NOTHING_LEFT = new BigDecimal("-1000000000");

    private static final BigDecimal VETOED = new BigDecimal("-2000000000");

    private final Ruleset ruleset;
    private final Findings findings;

    BandOrderCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    private record Line(Phrase phrase, BigDecimal figure, boolean strict, BigDecimal worth) {}

    void check() {
        for (RuleText rule : ruleset.rules()) {
            List<Line> up = lines(rule, UP);
            List<Line> down = lines(rule, DOWN);
            order(rule, up, true);
            order(rule, down, false);
            direction(rule, up, down);
        }
    }

    private List<Line> lines(RuleText rule, Set<String> methods) {
        List<Line> lines = new ArrayList<>();
        for (Phrase p : rule.scoring()) {
            if (p.means(methods)) {
                boolean strict = Set.of("exceed", "below").contains(p.means());
                BigDecimal worth = worth(p.slot(1, Award.class), rule);
                lines.add(new Line(p, p.slot(0, Quantity.class).amount(), strict, worth));
            }
        }
        Comparator<Line> byFigure = Comparator.comparing(Line::figure);
        Comparator<Line> byEdge = Comparator.comparing(Line::strict);
        lines.sort(byFigure.thenComparing(methods == UP ? byEdge : byEdge.reversed()));
        return lines;
    }

    private BigDecimal worth(Award award, RuleText rule) {
        BigDecimal full = ruleset.pointsOf(rule.clause().item()).decimal();
        return switch (award.kind()) {
            case FULL -> full;
            case EARN -> award.points();
            case DEDUCT -> award.points().negate();
            case ZERO -> NOTHING_LEFT;
            case VETO -> VETOED;
        };
    }

    /** Lines in the order of their figures must rise in worth, or fall, all the way. */
    private void order(RuleText rule, List<Line> lines, boolean upward) {
        boolean gives = lines.stream().anyMatch(l -> l.worth().signum() > 0);
        boolean lessIsBetter = ruleset.isAboutIncidents(rule) || measured(rule, Set.of("daysLate"));
        Optional<Boolean> rising = gives && (!upward || !lessIsBetter) ? Optional.of(upward) : Optional.empty();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            String both = "「" + before.phrase().text() + "」与「" + line.phrase().text() + "」";
            int c = line.worth().compareTo(before.worth());
            if (line.figure().compareTo(before.figure()) == 0 && line.strict() == before.strict()) {
                Phrase later = later(before.phrase(), line.phrase());
                findings.error("R050", rule, later, both + "是同一档，写了两次", "请删去一行，或改正其中一个数");
            } else if (c == 0) {
                findings.error("R050", rule, line.phrase(), both + "得失分相同，其中一档等于没有写", "请改正分值，或删去一行");
            } else if (rising.isPresent() && rising.get() != c > 0) {
                findings.error("R050", rule, line.phrase(), both + "的高低写反了", gives ? "做得越好，得分应当越多" : "各档应当依次加重或依次减轻");
            } else {
                rising = Optional.of(c > 0);
            }
        }
    }

    private static Phrase later(Phrase a, Phrase b) {
        return a.line() > b.line() || a.line() == b.line() && a.column() > b.column() ? a : b;
    }

    private void direction(RuleText rule, List<Line> up, List<Line> down) {
        if (rule.clause().role() != Clause.Role.ITEM) {
            return;
        }
        boolean incidents = ruleset.isAboutIncidents(rule) && measured(rule, COUNTING);
        for (Phrase p : rule.scoring()) {
            boolean gives = p.means(GIVING)
                    || up.stream().anyMatch(l -> l.phrase() == p && l.worth().signum() > 0);
            if (incidents && gives) {
                String message = "「" + p.text() + "」：" + String.join("、", rule.kinds()) + "是不应发生的事，这样写发生得越多得分越多";
                findings.error("R063", rule, p, message, "正负号可能写反了：扣分写「每 1 起 扣 1 分」，没有发生才得分写「没有此类事项时 得满分」");
            }
        }
        if (!measured(rule, GOOD)) {
            return;
        }
        for (Line line : up) {
            boolean onlyOne = up.size() == 1;
            if (onlyOne && line.worth().signum() < 0) {
                findings.error(
                        "R063",
                        rule,
                        line.phrase(),
                        "「" + line.phrase().text() + "」：做得越好扣分越多",
                        "正负号可能写反了：「达到」应当得分，扣分请写「低于」");
            }
        }
        for (Line line : down) {
            boolean onlyOne = down.size() == 1;
            if (onlyOne
                    && line.worth().signum() > 0
                    && rule.scoring().stream().noneMatch(p -> p.means().equals("otherwise"))) {
                findings.error(
                        "R063",
                        rule,
                        line.phrase(),
                        "「" + line.phrase().text() + "」：做得越差得分越多",
                        "正负号可能写反了：得分请写「达到」，「低于」应当扣分");
            }
        }
    }

    private static boolean measured(RuleText rule, Set<String> methods) {
        boolean compares = rule.measuring().stream().anyMatch(p -> p.form().place() == Place.COMPARE);
        return !compares && rule.measureSentence().filter(p -> p.means(methods)).isPresent();
    }
}
