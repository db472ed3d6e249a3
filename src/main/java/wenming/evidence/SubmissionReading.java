package wenming.evidence;

import java.time.LocalDate;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Keys;

/** One reading of one submission: its outermost object. */
final class SubmissionReading {

    private static final int MAX_ID = 64;

    private static final Keys KEYS = Keys.optional("standard", "测评标准")
            .andRequired("unit", "单位")
            .andRequired("period", "考核期")
            .andOptional("asOf", "考核日期")
            .andOptional("appliedOn", "申报日期")
            .andOptional("evidence", "材料")
            .andOptional("judgements", "评定")
            .andOptional("notApplicable", "不适用项目")
            .andOptional("lastYear", "上年度");

    private final ItemTable table;
    private final ItemReading items;
    private final UnitReading unit = new UnitReading();
    private final PeriodReading period = new PeriodReading();
    private final DecisionReading decisions = new DecisionReading();
    private String standard = "";
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<LocalDate> appliedOn = Optional.empty();
    private LastYear lastYear = LastYear.UNKNOWN;

    SubmissionReading(ItemTable table) {
        this.table = table;
        this.items = new ItemReading(table);
    }

    void read(Cursor cursor) {
        cursor.object(KEYS, (key, index) -> {
            switch (key) {
                case "standard" -> standard = cursor.text(MAX_ID).orElse("");
                case "unit" -> unit.read(cursor, table.catalog());
                case "period" -> period.read(cursor);
                case "asOf" -> asOf = cursor.date();
                case "appliedOn" -> appliedOn = cursor.date();
                case "evidence" -> items.read(cursor);
                case "judgements" -> decisions.readJudgements(cursor);
                case "notApplicable" -> decisions.readNotApplicable(cursor);
                default -> lastYear = new LastYearReading().read(cursor, table.catalog());
            }
        });
    }

    /** To be asked for only when nothing was wrong. */
    Submission submission(String sha256) {
        Period days = period.period();
        LocalDate day = asOf.orElse(days.to());
        return new Submission(
                standard,
                unit.unit(),
                days,
                day,
                appliedOn.orElse(day),
                items.evidence(),
                decisions.judgements(),
                decisions.notApplicable(),
                lastYear,
                sha256);
    }
}
