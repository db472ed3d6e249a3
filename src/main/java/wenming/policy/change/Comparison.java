package wenming.policy.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Ledger;
import wenming.scoring.NextTitle;
import wenming.scoring.Points;
import wenming.scoring.Totals;
import wenming.scoring.Veto;

/** Two assessments of one unit side by side. An item that only got another number is the same item. Thread-safe. */
final class Comparison {

    private static final String WHOLE = "封顶与折算";

    private final List<ItemPairs.Pair> pairs;
    private final boolean titlesDiffer;

    Comparison(Standard before, Standard after) {
        this.pairs = ItemPairs.of(before.scheme().items(), after.scheme().items());
        this.titlesDiffer = StandardDifference.between(before, after).changes().stream()
                .anyMatch(change -> change.part() == Change.Part.TITLES);
    }

    UnitChange between(String source, Assessment before, Assessment after) {
        List<UnitChange.Cause> causes = causes(before.ledger(), after.ledger());
        return new UnitChange(
                source,
                after.submission().unit().id(),
                after.submission().unit().name(),
                Standing.of(before),
                Standing.of(after),
                causes,
                remarks(before, after));
    }

    private List<String> remarks(Assessment before, Assessment after) {
        List<String> remarks = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            if (titlesDiffer) {
                remarks.add("称号的规则改了");
            }
            after.nextTitle().ifPresent(next -> missing(next, remarks));
        }
        List<String> known = before.vetoes().stream().map(Veto::title).toList();
        after.vetoes().stream()
                .filter(veto -> !known.contains(veto.title()))
                .forEach(veto -> remarks.add(veto.reason()));
        return remarks;
    }

    private static void missing(NextTitle next, List<String> remarks) {
        if (next.gap().signum() > 0) {
            remarks.add("距「" + next.title().title() + "」差 " + next.gap() + " 分");
        }
        next.blockers().forEach(blocker -> remarks.add("未满足：" + blocker));
    }

    private List<UnitChange.Cause> causes(Ledger before, Ledger after) {
        Map<String, ItemScore> old = byId(before);
        Map<String, ItemScore> now = byId(after);
        List<UnitChange.Cause> causes = new ArrayList<>();
        for (ItemPairs.Pair pair : pairs) {
            Points was = pair.before().map(i -> old.get(i.id()).earned()).orElse(Points.ZERO);
            Points is = pair.after().map(i -> now.get(i.id()).earned()).orElse(Points.ZERO);
            if (!was.equals(is)) {
                ItemScore shown = pair.after()
                        .map(i -> now.get(i.id()))
                        .orElseGet(() -> old.get(pair.before().orElseThrow().id()));
                causes.add(new UnitChange.Cause(shown.item().id(), shown.item().title(), was, is, shown.reason()));
            }
        }
        Points was = adjusted(before);
        Points is = adjusted(after);
        if (!was.equals(is)) {
            causes.add(new UnitChange.Cause("", WHOLE, was, is, reasons(after)));
        }
        causes.sort(UnitChange.Cause.BY_SIZE);
        return causes;
    }

    private static Map<String, ItemScore> byId(Ledger ledger) {
        Map<String, ItemScore> scores = new HashMap<>();
        ledger.items().forEach(score -> scores.put(score.item().id(), score));
        return scores;
    }

    private static Points adjusted(Ledger ledger) {
        return ledger.adjustments().stream().map(Totals.Adjustment::points).reduce(Points.ZERO, Points::plus);
    }

    private static String reasons(Ledger ledger) {
        return String.join(
                "；",
                ledger.adjustments().stream().map(Totals.Adjustment::reason).toList());
    }
}
