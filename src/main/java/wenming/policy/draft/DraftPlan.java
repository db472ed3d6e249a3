package wenming.policy.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.policy.draft.CriteriaTable.Kind;
import wenming.policy.draft.CriteriaTable.Row;

/**
 * The rows of a table put in order: categories with their items, vetoes, titles, decisions. Numbers of the table are kept where they fit, else counted anew.
 */
record DraftPlan(
        List<DraftCategory> categories, List<DraftItem> vetoes, List<DraftItem> titles, List<DraftItem> decisions) {

    private static final Pattern NUMBER =
            Pattern.compile("^(([A-Za-z0-9]{1,10})\\.(\\d{1,3}))(?:\\s+|$).*", Pattern.DOTALL);
    private static final Pattern VETO_NUMBER = Pattern.compile("^V\\d{1,3}\\s+");
    private static final Pattern TITLE_POINTS =
            Pattern.compile("^(.*?)[（(](?:加分[，,])?(?:共|计|最多|不超过|满分)?\\s*(\\d{1,5}(?:\\.\\d{1,3})?)\\s*分[）)]\\s*$");

    static DraftPlan of(CriteriaTable table) {
        Map<String, List<List<Row>>> scored = new LinkedHashMap<>();
        List<DraftItem> vetoes = new ArrayList<>();
        List<DraftItem> titles = new ArrayList<>();
        List<DraftItem> decisions = new ArrayList<>();
        for (List<Row> rows : items(table)) {
            Row first = rows.get(0);
            switch (first.kind()) {
                case VETO -> vetoes.add(verdict("V" + (vetoes.size() + 1), rows));
                case TITLE -> titles.add(verdict("", rows));
                case DECISION -> decisions.add(verdict("", rows));
                default ->
                    scored.computeIfAbsent(first.category(), c -> new ArrayList<>())
                            .add(rows);
            }
        }
        List<DraftCategory> categories = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        scored.forEach((title, items) -> categories.add(category(title, items, categories.size() + 1, taken)));
        return new DraftPlan(List.copyOf(categories), List.copyOf(vetoes), List.copyOf(titles), List.copyOf(decisions));
    }

    private static List<List<Row>> items(CriteriaTable table) {
        List<List<Row>> items = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!row.further() || items.isEmpty()) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(row);
        }
        return items;
    }

    private static DraftItem verdict(String id, List<Row> rows) {
        Row first = rows.get(0);
        String title = VETO_NUMBER.matcher(title(first)).replaceFirst("");
        return new DraftItem(id, Safe.name(title), first.kind(), BigDecimal.ZERO, rows);
    }

    private static DraftCategory category(String written, List<List<Row>> rows, int number, Set<String> taken) {
        String id = id(rows, number, taken);
        List<DraftItem> items = new ArrayList<>();
        for (List<Row> of : rows) {
            Row first = of.get(0);
            String item = id + "." + (items.size() + 1);
            Matcher m = NUMBER.matcher(first.item());
            boolean kept = m.matches() && m.group(2).equals(id);
            items.add(
                    new DraftItem(kept ? m.group(1) : item, Safe.name(title(first)), first.kind(), first.points(), of));
        }
        Matcher stated = TITLE_POINTS.matcher(written);
        boolean states = stated.matches();
        BigDecimal sum = items.stream().map(DraftItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        String title = written.isBlank() ? "测评项目" : Safe.name(states ? stated.group(1) : written);
        boolean bonus = rows.get(0).get(0).kind() == Kind.BONUS;
        return new DraftCategory(id, title, states ? new BigDecimal(stated.group(2)) : sum, bonus, List.copyOf(items));
    }

    /** The number before the first dot of the items, when all have the same and no other category has it. */
    private static String id(List<List<Row>> items, int number, Set<String> taken) {
        Set<String> written = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (List<Row> rows : items) {
            Matcher m = NUMBER.matcher(rows.get(0).item());
            written.add(m.matches() ? m.group(2) : "");
            numbers.add(m.matches() ? m.group(1) : "");
        }
        String id = written.size() == 1 && numbers.size() == items.size()
                ? written.iterator().next()
                : "";
        if (id.isEmpty() || taken.contains(id)) {
            int next = number;
            while (taken.contains(String.valueOf(next))) {
                next++;
            }
            id = String.valueOf(next);
        }
        taken.add(id);
        return id;
    }

    private static String title(Row row) {
        if (!row.item().isBlank()) {
            return row.item();
        }
        String first = row.standard().split("[，,。；;\\n：:]", 2)[0];
        return first.isBlank() ? row.standard() : first;
    }

    BigDecimal fullMarks() {
        return categories.stream()
                .filter(c -> !c.bonus())
                .map(DraftCategory::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
