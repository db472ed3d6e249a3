package wenming.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Period;
import wenming.evidence.Stage;
import wenming.evidence.Unit;

/**
 * What a standard's document says about itself, as kept in {@code standard.yaml}: everything but the rules.
 *
 * @param id folder name, lower-case letters, digits and hyphens
 * @param title the document's title
 * @param issuer who issued it
 * @param edition year or version
 * @param document the source document it realises
 * @param fullMarks points of all categories without bonus blocks
 * @param notApplicable what happens to points of items that do not concern the unit
 * @param categories in printed order
 * @param departments who can be named as lead
 * @param titles highest first
 * @param stages the campaign's calendar; may be empty
 * @param notes open remarks, such as how a contradiction of the source was resolved
 * @param notScored requirement rows that no rule realises, with the reason
 * @param appliesTo the units it is meant for
 * @param cohort how units of a batch are set beside one another
 */
public record Outline(
        String id,
        String title,
        String issuer,
        String edition,
        String document,
        Points fullMarks,
        NotApplicable notApplicable,
        List<Category> categories,
        List<String> departments,
        List<Title> titles,
        List<Stage> stages,
        List<String> notes,
        List<NotScored> notScored,
        Audience appliesTo,
        Grouping cohort) {

    public Outline {
        categories = List.copyOf(categories);
        departments = List.copyOf(departments);
        titles = List.copyOf(titles);
        stages = List.copyOf(stages);
        notes = List.copyOf(notes);
        notScored = List.copyOf(notScored);
    }

    /**
     * The units a standard is meant for. It can score any unit all the same; this decides where it is offered unasked.
     *
     * @param types such as 机关; empty for all
     * @param levels such as 县级; empty for all
     */
    public record Audience(List<String> types, List<String> levels) {

        /** What a standard that says nothing is meant for. */
        public static final Audience EVERYONE = new Audience(List.of(), List.of());

        public Audience {
            types = List.copyOf(types);
            levels = List.copyOf(levels);
        }

        public boolean includes(Unit unit) {
            return (types.isEmpty() || types.contains(unit.type()))
                    && (levels.isEmpty() || levels.contains(unit.level()));
        }
    }

    /** What becomes of an item that does not concern the unit (M19). */
    public enum NotApplicable {
        /** The score of the remaining items is scaled up to full marks, in a ledger line of its own. */
        RESCALE,
        /** Its points leave the maximum. */
        EXCLUDE
    }

    /**
     * A block of items.
     *
     * @param id its items' ids begin with it and a dot
     * @param title as printed
     * @param points sum of its items; for a bonus block the most it can give (M51)
     * @param bonus gives extra points on top of full marks
     * @param outsideTotal shown beside the score, not in it (M56)
     */
    public record Category(String id, String title, Points points, boolean bonus, boolean outsideTotal) {}

    /**
     * A title the standard can award.
     *
     * @param id for machines
     * @param title for people
     */
    public record Title(String id, String title) {}

    /**
     * @param row id in the requirements table
     * @param because why no rule realises it
     */
    public record NotScored(String row, String because) {}

    public Optional<Category> category(String id) {
        return categories.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The category an item id belongs to: the part before the last dot. */
    public Optional<Category> categoryOf(String itemId) {
        int dot = itemId.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : category(itemId.substring(0, dot));
    }

    public Optional<Stage> stage(String name) {
        return stages.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** Last day for what a rule asks: the day it states, else the end of its stage, else the end of the period. */
    public LocalDate dueBy(Clause clause, Period period) {
        if (clause.due().isPresent()) {
            return clause.due().get().atYear(period.from().getYear());
        }
        return stage(clause.stage()).map(s -> s.in(period).to()).orElse(period.to());
    }

    public Optional<Title> titled(String title) {
        return titles.stream().filter(t -> t.title().equals(title)).findFirst();
    }
}
