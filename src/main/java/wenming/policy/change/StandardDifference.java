package wenming.policy.change;

import java.util.ArrayList;
import java.util.List;
import wenming.rules.Standard;
import wenming.scoring.Outline;

/**
 * The difference between two standards as policy staff see it: items, vetoes, titles and what the document says about itself. Comments, spacing, and
 * which file a rule stands in make no difference. Immutable.
 *
 * @param before outline of the first
 * @param beforeSha256 its digest
 * @param after outline of the second
 * @param afterSha256 its digest
 * @param changes by part, within it in the order of the second
 */
public record StandardDifference(
        Outline before, String beforeSha256, Outline after, String afterSha256, List<Change> changes) {

    public StandardDifference {
        changes = List.copyOf(changes);
    }

    public static StandardDifference between(Standard before, Standard after) {
        List<Change> changes = new ArrayList<>(OutlineDifference.between(before.outline(), after.outline()));
        changes.addAll(ItemsDifference.between(before, after));
        changes.addAll(VerdictsDifference.vetoes(before, after));
        changes.addAll(VerdictsDifference.titles(before, after));
        changes.addAll(CatalogDifference.between(
                before.scheme().catalog(), after.scheme().catalog()));
        changes.sort((x, y) -> x.part().compareTo(y.part()));
        return new StandardDifference(
                before.outline(),
                before.scheme().sha256(),
                after.outline(),
                after.scheme().sha256(),
                changes);
    }

    /** Whether the rules say the same, though their files may differ. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether even the files are the same, byte for byte. */
    public boolean sameFiles() {
        return beforeSha256.equals(afterSha256);
    }
}
