package wenming.policy.change;

import java.util.Comparator;
import java.util.List;
import wenming.scoring.Points;

/**
 * A unit for which something changes.
 *
 * @param source file and line of its submission
 * @param unitId id of the unit
 * @param unitName name of the unit
 * @param before with the old rules
 * @param after with the new rules
 * @param causes items whose points differ, most first; with the adjustments they add up to the difference of the scores
 * @param remarks why title or vetoes are others, as far as the points do not say it
 */
public record UnitChange(
        String source,
        String unitId,
        String unitName,
        Standing before,
        Standing after,
        List<Cause> causes,
        List<String> remarks) {

    /** The largest change of the score last; of equal ones the first by unit and source last. */
    static final Comparator<UnitChange> BY_SIZE = Comparator.comparing((UnitChange c) -> size(c.difference()))
            .thenComparing(UnitChange::verdictChanged)
            .thenComparing(UnitChange::unitId, Comparator.reverseOrder())
            .thenComparing(UnitChange::source, Comparator.reverseOrder());

    public UnitChange {
        causes = List.copyOf(causes);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param item number of the item as it is now, empty for a cap or a rescaling of the whole
     * @param title its name
     * @param before points with the old rules
     * @param after points with the new rules
     * @param reason why the new rules give these points; of an item that is gone, why the old ones did
     */
    public record Cause(String item, String title, Points before, Points after, String reason) {

        static final Comparator<Cause> BY_SIZE = Comparator.comparing((Cause c) -> size(c.difference()))
                .reversed()
                .thenComparing(Cause::item);

        public Points difference() {
            return after.minus(before);
        }

        /** Number and name. */
        public String named() {
            return (item + " " + title).strip();
        }
    }

    /** By how much the score changes. */
    public Points difference() {
        return after.total().minus(before.total());
    }

    /** Whether the title or a veto is another one. */
    public boolean verdictChanged() {
        return titleChanged() || !before.vetoes().equals(after.vetoes());
    }

    public boolean titleChanged() {
        return !before.title().equals(after.title());
    }

    private static long size(Points points) {
        return Math.abs(points.thousandths());
    }
}
