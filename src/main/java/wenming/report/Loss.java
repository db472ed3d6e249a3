package wenming.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.ItemScore.Status;
import wenming.scoring.Shortfall;

/**
 * Items that lost points and have no shortfall of their own. A bonus not earned is no loss, and items that wait for a person's decision are listed
 * elsewhere.
 */
final class Loss {

    private Loss() {}

    /** Nothing was filed for them, so nothing can be said of how much is missing; in printed order. */
    static List<ItemScore> notProvided(Assessment assessment) {
        return unexplained(assessment).stream()
                .filter(i -> i.status() == Status.NOT_PROVIDED)
                .toList();
    }

    /** Points taken for what happened, such as an incident; in printed order. */
    static List<ItemScore> taken(Assessment assessment) {
        return unexplained(assessment).stream()
                .filter(i -> i.status() != Status.NOT_PROVIDED && i.status() != Status.NEEDS_JUDGEMENT)
                .toList();
    }

    private static List<ItemScore> unexplained(Assessment assessment) {
        Set<String> listed =
                assessment.shortfalls().stream().map(Shortfall::itemId).collect(Collectors.toSet());
        return assessment.ledger().items().stream()
                .filter(i -> i.lost().signum() > 0 && !i.item().bonus())
                .filter(i -> !listed.contains(i.item().id()))
                .toList();
    }
}
