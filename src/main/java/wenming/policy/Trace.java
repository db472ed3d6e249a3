package wenming.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wenming.rules.Standard;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Scheme;

/**
 * Follows every requirement of the source documents to the rules that realise it, or to the stated reason why none does.
 *
 * @param rows one per requirement, in the table's order
 * @param strangers citations of rows that the table does not have
 */
public record Trace(List<Row> rows, List<Citation> strangers) {

    public Trace {
        rows = List.copyOf(rows);
        strangers = List.copyOf(strangers);
    }

    /**
     * A place in a standard that speaks of a requirement.
     *
     * @param row id of the requirement
     * @param standard id of the standard
     * @param by what realises it, such as 规则「全年集中学习」, or the reason why nothing does
     * @param place file and line, or the outline
     */
    public record Citation(String row, String standard, String by, String place) {}

    /**
     * @param realised by rules, vetoes, titles and stages
     * @param notScored reasons of standards that leave it out
     */
    public record Row(Requirement requirement, List<Citation> realised, List<Citation> notScored) {
        public boolean accounted() {
            return !realised.isEmpty() || !notScored.isEmpty();
        }
    }

    public static Trace of(List<Requirement> requirements, Collection<Standard> standards) {
        Map<String, List<Citation>> realised = new LinkedHashMap<>();
        Map<String, List<Citation>> notScored = new LinkedHashMap<>();
        standards.forEach(s -> citations(s.scheme()).forEach(c -> add(realised, c)));
        standards.forEach(s -> excuses(s.outline()).forEach(c -> add(notScored, c)));
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : requirements) {
            List<Citation> done = realised.remove(requirement.id());
            List<Citation> left = notScored.remove(requirement.id());
            rows.add(new Row(requirement, done == null ? List.of() : done, left == null ? List.of() : left));
        }
        return new Trace(
                rows,
                Stream.concat(realised.values().stream(), notScored.values().stream())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Requirements that nothing speaks of. */
    public List<Row> missing() {
        return rows.stream().filter(row -> !row.accounted()).toList();
    }

    /** Every requirement accounted for, and nothing cited that is none. */
    public boolean isWhole() {
        return strangers.isEmpty() && missing().isEmpty();
    }

    private static void add(Map<String, List<Citation>> byRow, Citation citation) {
        byRow.computeIfAbsent(citation.row(), row -> new ArrayList<>()).add(citation);
    }

    private static Stream<Citation> citations(Scheme scheme) {
        Stream<Item.Rule> rules = Stream.of(
                        scheme.items().stream().flatMap(item -> item.rules().stream()),
                        scheme.vetoes().stream(),
                        scheme.titles().stream(),
                        scheme.decisions().stream())
                .flatMap(stream -> stream);
        String id = scheme.outline().id();
        return rules.map(Item.Rule::clause)
                .flatMap(clause -> clause.rows().stream()
                        .map(row -> new Citation(row, id, by(clause), clause.file() + ":" + clause.line())));
    }

    private static String by(Clause clause) {
        String stage = clause.stage().isEmpty() ? "" : "，阶段「" + clause.stage() + "」";
        return switch (clause.role()) {
            case ITEM -> clause.item() + "「" + clause.rule() + "」" + stage;
            case VETO -> "否决 " + clause.item() + "「" + clause.rule() + "」";
            case TITLE -> "称号「" + clause.item() + "」";
            case DECISION -> "动态管理「" + clause.rule() + "」";
        };
    }

    private static Stream<Citation> excuses(Outline outline) {
        return outline.notScored().stream()
                .map(n -> new Citation(n.row(), outline.id(), n.because(), outline.id() + "/standard.yaml"));
    }
}
