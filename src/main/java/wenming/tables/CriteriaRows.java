package wenming.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.policy.draft.CriteriaTable;
import wenming.policy.draft.CriteriaTable.Kind;

/** The rows under a heading row. Goes on after every mistake, so that all of them are told. */
final class CriteriaRows {

    private static final String MANAGEMENT = "动态管理";
    private static final Pattern SUM =
            Pattern.compile("(?i)(自评)?(合计|总计|总分|总得分|小计|total|sum|subtotal)[^\\d]*(\\d+(\\.\\d+)?)?分?");
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:满分)?(\\d{1,5}(?:\\.\\d{1,3})?)分?\\)?");
    private static final Pattern BONUS = Pattern.compile("加分|奖励分|附加分");

    private final Grid grid;
    private final HeadingRow heading;
    private final Troubles troubles;
    private final PrintedSums sums;
    private final List<CriteriaTable.Row> rows = new ArrayList<>();
    private String category = "";

    CriteriaRows(Grid grid, HeadingRow heading, Troubles troubles) {
        this.grid = grid;
        this.heading = heading;
        this.troubles = troubles;
        this.sums = new PrintedSums(grid, troubles);
    }

    List<CriteriaTable.Row> read() {
        for (int row : grid.rows().tailMap(heading.row() + 1).keySet()) {
            if (isSum(row)) {
                heading(Heading.POINTS)
                        .ifPresent(column -> sums.compare(row, column, number(text(row, Heading.POINTS))));
            } else if (!isEmpty(row)) {
                read(row);
            }
        }
        return rows;
    }

    private void read(int row) {
        formulas(row);
        String own = text(row, Heading.CATEGORY);
        if (!own.isEmpty()) {
            category = own;
        }
        String item = text(row, Heading.ITEM);
        String standard = text(row, Heading.STANDARD);
        String points = text(row, Heading.POINTS);
        boolean further = further(row, item, points);
        Kind kind = kind(points);
        if (kind == Kind.ITEM && BONUS.matcher(category).find()) {
            kind = Kind.BONUS;
        }
        if (item.isEmpty() && standard.isEmpty()) {
            troubles.add("T014", place(row, Heading.ITEM), "这一行既没有项目，也没有标准", "请填写，或删去这一行");
            return;
        }
        BigDecimal worth = BigDecimal.ZERO;
        if (!further && (kind == Kind.ITEM || kind == Kind.BONUS)) {
            worth = points(row, points);
            sums.add(worth, kind);
        }
        rows.add(new CriteriaTable.Row(
                grid.place(row, 0),
                row + 1,
                kind,
                further,
                category,
                numbered(row, item),
                standard,
                worth,
                text(row, Heading.METHOD),
                text(row, Heading.DEPARTMENT),
                text(row, Heading.SOURCE),
                text(row, Heading.EVIDENCE)));
    }

    /** A requirement below another of the same item: its cells for item and points are merged with those above, or empty. */
    private boolean further(int row, String item, String points) {
        if (rows.isEmpty()) {
            return false;
        }
        boolean continued = continues(row, Heading.ITEM) && (points.isEmpty() || continues(row, Heading.POINTS));
        return continued || item.isEmpty() && points.isEmpty();
    }

    private boolean continues(int row, Heading which) {
        return heading(which).map(column -> grid.continues(row, column)).orElse(false)
                && text(row, which).equals(text(row - 1, which));
    }

    private Kind kind(String points) {
        if (category.contains("否决") || points.contains("否决")) {
            return Kind.VETO;
        }
        if (points.equals("处理") || category.equals(MANAGEMENT)) {
            return Kind.DECISION;
        }
        return points.equals("称号") || category.equals("称号") ? Kind.TITLE : Kind.ITEM;
    }

    private BigDecimal points(int row, String written) {
        Optional<BigDecimal> number = number(written);
        if (number.isEmpty()) {
            String what = written.isEmpty() ? "没有写分值" : "分值「" + written + "」不是一个数";
            troubles.add("T013", place(row, Heading.POINTS), what, "请写数字，如 6 或 6分，不小于 0，最多三位小数；一票否决的写「否决」");
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> number(String written) {
        Matcher m = NUMBER.matcher(plain(written));
        return m.matches() ? Optional.of(new BigDecimal(m.group(1))) : Optional.empty();
    }

    /** What a formula shows is kept in the file beside it and may be old or wrong. */
    private void formulas(int row) {
        heading.columns().forEach((which, column) -> {
            if (grid.cell(row, column).formula() && !grid.continues(row, column)) {
                troubles.add("T012", grid.place(row, column), which.label() + "这一格是公式", "请复制后选择性粘贴为数值");
            }
        });
    }

    private String numbered(int row, String item) {
        String number = text(row, Heading.NUMBER);
        return number.matches("[A-Za-z0-9]{1,10}(\\.[A-Za-z0-9]{1,10})+") ? number + " " + item : item;
    }

    private boolean isEmpty(int row) {
        return heading.columns().keySet().stream()
                .allMatch(which -> text(row, which).isEmpty());
    }

    private boolean isSum(int row) {
        for (int column = 0; column < grid.columns(row); column++) {
            String text = plain(grid.cell(row, column).text());
            if (!text.isEmpty()) {
                return SUM.matcher(text).matches();
            }
        }
        return false;
    }

    private String text(int row, Heading which) {
        return heading(which)
                .map(column -> grid.cell(row, column).text().strip())
                .orElse("");
    }

    private String place(int row, Heading which) {
        return grid.place(row, heading(which).orElse(0));
    }

    private Optional<Integer> heading(Heading which) {
        return Optional.ofNullable(heading.columns().get(which));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
