package wenming.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import wenming.language.Table;

/** Checks lines that compare units: places and years are whole numbers, shares are shares, and what belongs together stands together. */
final class CohortCheck {

    private static final Set<String> BY_PLACE = Set.of("byPlace", "byPlaceFromEnd", "byPlaceOfSum");
    private static final Set<String> SHARES = Set.of("amongFirstShare", "amongLastShare", "notAmongLastShare");
    private static final Set<String> OF_YEARS = Set.of("withinShareOfYear", "beyondShareOfYear");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final RawRule raw;
    private final Findings findings;

    private CohortCheck(RawRule raw, Findings findings) {
        this.raw = raw;
        this.findings = findings;
    }

    static void check(RawRule raw, List<Phrase> conditions, List<Phrase> then, Findings findings) {
        CohortCheck check = new CohortCheck(raw, findings);
        conditions.forEach(check::condition);
        then.forEach(check::labels);
        check.together(then);
    }

    private void condition(Phrase p) {
        if (SHARES.contains(method(p)) && !isShare((BigDecimal) p.arguments().get(0))) {
            at("R042", p, "「" + p.spoken() + "」的百分比要大于 0，不超过 100", "如：同批名次在前 50 %");
        }
        if (OF_YEARS.contains(method(p))) {
            for (Table.Row row : ((Table) p.arguments().get(0)).rows()) {
                if (!row.label().matches("\\d{4}") || !isShare(row.amount())) {
                    at("R042", p, "「" + row + "」应是年份和百分比", "如：\"2026\" 50 %, \"2027\" 60 %");
                }
            }
        }
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(ALL) <= 0;
    }

    private void labels(Phrase p) {
        if (BY_PLACE.contains(method(p))) {
            Table places = (Table) p.arguments().get(p.arguments().size() - 1);
            places.rows().stream()
                    .filter(row -> !row.label().matches("[1-9]\\d{0,4}"))
                    .forEach(row -> at("R042", p, "「" + row.label() + "」不是名次", "名次写在引号里，如：\"1\" 60, \"2\" 57"));
        }
    }

    private void together(List<Phrase> then) {
        boolean share = then.stream().anyMatch(p -> method(p).equals("shareOfBest"));
        boolean place = then.stream().anyMatch(p -> BY_PLACE.contains(method(p)));
        boolean any = share
                || place
                || then.stream()
                        .anyMatch(p -> Set.of("meanReached", "meanExceeded", "belowMean")
                                .contains(method(p)));
        for (Phrase p : then) {
            switch (method(p)) {
                case "firstGetFull" -> needs(p, share, "按同批最高值的比例得分");
                case "otherPlaces" -> needs(p, place, "按同批名次得分 \"1\" 60, \"2\" 57");
                case "meanWhenMissing" -> needs(p, any, "按同批最高值的比例得分");
                case "smallFirst" -> {
                    needs(p, any, "按同批名次得分 \"1\" 60, \"2\" 57");
                    if (share) {
                        at("R033", p, "「数值小的名次在前」不能与「按同批最高值的比例得分」连用", "请改为按名次得分");
                    }
                }
                default -> {
                    // says nothing about other units
                }
            }
        }
    }

    private void needs(Phrase p, boolean there, String sentence) {
        if (!there) {
            at("R033", p, "「" + p.text() + "」前面没有写怎样与同批单位比较", "请先写，如：" + sentence);
        }
    }

    private static String method(Phrase p) {
        return p.form().method().getName();
    }

    private void at(String code, Phrase p, String message, String remedy) {
        findings.error(code, raw.file, p.line(), p.column(), message, remedy);
    }
}
