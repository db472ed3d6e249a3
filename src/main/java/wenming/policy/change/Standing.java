package wenming.policy.change;

import java.util.List;
import wenming.scoring.Assessment;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/**
 * Where a unit stands.
 *
 * @param total its score
 * @param maximum what it could reach
 * @param outside bonus shown beside the score
 * @param title highest title reached, empty for none
 * @param vetoes triggered vetoes, number and name
 */
public record Standing(Points total, Points maximum, Points outside, String title, List<String> vetoes) {

    /** How the absence of a title is shown. */
    public static final String NO_TITLE = "无";

    public Standing {
        vetoes = List.copyOf(vetoes);
    }

    static Standing of(Assessment assessment) {
        return new Standing(
                assessment.ledger().total(),
                assessment.ledger().maximum(),
                assessment.ledger().outside(),
                assessment.title().map(Outline.Title::title).orElse(""),
                assessment.vetoes().stream().map(v -> v.id() + " " + v.title()).toList());
    }

    /** The title for people. */
    public String titleShown() {
        return title.isEmpty() ? NO_TITLE : title;
    }
}
