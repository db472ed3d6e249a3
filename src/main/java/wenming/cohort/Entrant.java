package wenming.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wenming.evidence.LastYear;
import wenming.evidence.Ratio;
import wenming.evidence.Unit;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Veto;

/**
 * What the second pass needs to know of a unit that has been scored: its points, and nothing of its evidence. Small, so that a country of units
 * can be gone through again. Immutable.
 *
 * @param unit who it is
 * @param lastYear what the submission said of last year
 * @param earlier last year's official result
 * @param asOf day of assessment
 * @param items points and maximum of every item, in printed order; an item that does not apply has the maximum 0
 * @param vetoes ids of vetoes triggered
 * @param granted title of the first pass, none or one
 * @param compared exact values that are compared with other units, by rule
 */
public record Entrant(
        Unit unit,
        LastYear lastYear,
        History.Earlier earlier,
        LocalDate asOf,
        List<Mark> items,
        List<String> vetoes,
        Set<String> granted,
        Map<String, Ratio> compared) {

    /** Points of one item. */
    public record Mark(Points earned, Points maximum) {}

    public Entrant {
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
        granted = Set.copyOf(granted);
        compared = Map.copyOf(compared);
    }

    /** @param earlier last year's official result, as far as it is known */
    public static Entrant of(Assessment assessment, History.Earlier earlier) {
        return new Entrant(
                assessment.submission().unit(),
                assessment.submission().lastYear(),
                earlier,
                assessment.submission().asOf(),
                assessment.ledger().items().stream().map(Entrant::mark).toList(),
                assessment.vetoes().stream().map(Veto::id).toList(),
                assessment.title().map(Outline.Title::title).stream().collect(Collectors.toCollection(TreeSet::new)),
                assessment.compared());
    }

    private static Mark mark(ItemScore score) {
        return new Mark(score.earned(), score.maximum());
    }
}
