package wenming.policy;

import java.util.ArrayList;
import java.util.List;
import wenming.rules.Standard;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Scheme;

/**
 * The official table of a standard, made from its rules alone: what is scored, for how much, by what standard and method, on what evidence, and an
 * empty column for the unit's own score.
 *
 * @param outline of the standard
 * @param sections categories in printed order, then vetoes, then titles
 */
public record CriteriaBook(Outline outline, List<Section> sections) {

    /** The table's columns. */
    public static final List<String> COLUMNS = List.of("类别", "项目", "测评标准", "分值", "测评方法", "所需材料", "牵头部门", "依据", "自评得分");

    public CriteriaBook {
        sections = List.copyOf(sections);
    }

    /**
     * @param title such as 组织领导（12 分）
     * @param scored whether the unit enters points for its items
     * @param items at least one
     */
    public record Section(String title, boolean scored, List<Entry> items) {}

    /**
     * A criterion, a veto or a title.
     *
     * @param id item or veto id, empty for titles
     * @param title as shown
     * @param points the item's points; for others 否决 or 称号
     * @param rules its rules, at least one
     */
    public record Entry(String id, String title, String points, List<Rule> rules) {}

    /**
     * One rule in its own sentences.
     *
     * @param standard how it scores
     * @param method how it is assessed
     * @param evidence kinds of evidence, and what makes a piece count
     * @param lead department that answers for it
     * @param source clause of the document
     */
    public record Rule(List<String> standard, String method, List<String> evidence, String lead, String source) {}

    public static CriteriaBook of(Standard standard) {
        Scheme scheme = standard.scheme();
        List<Section> sections = new ArrayList<>();
        for (Outline.Category category : scheme.outline().categories()) {
            List<Entry> items = scheme.items().stream()
                    .filter(item -> item.category().equals(category))
                    .map(item -> entry(standard, item))
                    .toList();
            sections.add(new Section(title(category), true, items));
        }
        sections.add(new Section("一票否决", false, verdicts(standard, scheme.vetoes())));
        sections.add(new Section("称号", false, verdicts(standard, scheme.titles())));
        sections.add(new Section("动态管理", false, verdicts(standard, scheme.decisions())));
        sections.removeIf(section -> section.items().isEmpty());
        return new CriteriaBook(scheme.outline(), sections);
    }

    private static String title(Outline.Category category) {
        String points = category.bonus() ? "（加分，最多 " + category.points() + " 分）" : "（" + category.points() + " 分）";
        return category.title() + points;
    }

    private static Entry entry(Standard standard, Item item) {
        List<Rule> rules =
                item.rules().stream().map(rule -> rule(standard, rule)).toList();
        Points points = item.maximum();
        return new Entry(item.id(), item.title(), points.toString(), rules);
    }

    private static List<Entry> verdicts(Standard standard, List<Item.Rule> rules) {
        return rules.stream()
                .map(rule -> {
                    Clause clause = rule.clause();
                    String id = clause.role() == Clause.Role.VETO ? clause.item() : "";
                    String kind = switch (clause.role()) {
                        case VETO -> "否决";
                        case DECISION -> "处理";
                        default -> "称号";
                    };
                    return new Entry(id, clause.rule(), kind, List.of(rule(standard, rule)));
                })
                .toList();
    }

    private static Rule rule(Standard standard, Item.Rule rule) {
        Clause clause = rule.clause();
        return standard.reading(rule.name())
                .map(reading -> new Rule(
                        CriteriaWords.standard(clause, reading),
                        clause.method(),
                        CriteriaWords.evidence(reading),
                        clause.lead(),
                        clause.source()))
                .orElseThrow();
    }
}
