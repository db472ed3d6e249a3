package wenming.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.Evidence;
import wenming.evidence.Field;
import wenming.evidence.Submission;
import wenming.language.Numbers;

/** What is odd within one submission. Immutable. */
final class SubmissionCheck {

    static final int SESSIONS_A_DAY = 4;
    static final int HOURS_A_DAY = 12;
    static final int ENOUGH = 10;
    private static final int NAMED = 8;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(HOURS_A_DAY);

    private final Optional<Field> hours;
    private final Optional<Field> attended;
    private final Optional<Field> expected;

    SubmissionCheck(Catalog catalog) {
        hours = catalog.labelled("时长");
        attended = catalog.labelled("实到人数");
        expected = catalog.labelled("应到人数");
    }

    List<Reason> of(Submission submission) {
        List<Reason> found = new ArrayList<>();
        crowdedDay(submission).ifPresent(found::add);
        alwaysFull(submission).ifPresent(found::add);
        oneDayRecords(submission).ifPresent(found::add);
        return found;
    }

    private static Optional<BigDecimal> number(Evidence evidence, Optional<Field> field) {
        return field.flatMap(f -> evidence.number(f));
    }

    /** Sessions of one unit's people; hours that single persons registered may well fall on the same day. */
    private Optional<Reason> crowdedDay(Submission submission) {
        Map<LocalDate, List<Evidence>> days = new HashMap<>();
        for (Evidence one : submission.evidence()) {
            if (number(one, attended).isPresent() && number(one, hours).isPresent()) {
                days.computeIfAbsent(one.date(), d -> new ArrayList<>()).add(one);
            }
        }
        return days.entrySet().stream()
                .filter(day -> day.getValue().size() > SESSIONS_A_DAY
                        || sum(day.getValue()).compareTo(MOST_HOURS) > 0)
                .min(Map.Entry.comparingByKey())
                .map(day -> new Reason(
                        "crowdedDay",
                        Weights.CROWDED_DAY,
                        day.getKey() + " 一天内有 " + day.getValue().size() + " 场活动，合计 "
                                + Numbers.plain(sum(day.getValue())) + " 小时",
                        ids(day.getValue())));
    }

    private BigDecimal sum(List<Evidence> sessions) {
        return sessions.stream().map(e -> number(e, hours).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Reason> alwaysFull(Submission submission) {
        List<Evidence> counted = submission.evidence().stream()
                .filter(e ->
                        number(e, attended).isPresent() && number(e, expected).isPresent())
                .toList();
        boolean full = counted.stream().allMatch(e -> number(e, attended).equals(number(e, expected)));
        return full && counted.size() >= ENOUGH
                ? Optional.of(new Reason(
                        "alwaysFull", Weights.ALWAYS_FULL, counted.size() + " 场活动的实到人数都等于应到人数，场场全员到齐", ids(counted)))
                : Optional.empty();
    }

    private static Optional<Reason> oneDayRecords(Submission submission) {
        Function<Evidence, Optional<LocalDate>> day = e -> e.date(CommonFields.RECORDED_ON);
        List<Evidence> dated = submission.evidence().stream()
                .filter(e -> day.apply(e).isPresent())
                .toList();
        if (dated.size() < ENOUGH) {
            return Optional.empty();
        }
        Map<LocalDate, List<Evidence>> days = new HashMap<>();
        dated.forEach(e -> days.computeIfAbsent(day.apply(e).orElseThrow(), d -> new ArrayList<>())
                .add(e));
        return days.entrySet().stream()
                .filter(one -> one.getValue().size() * 10 >= dated.size() * 9)
                .findFirst()
                .map(one -> new Reason(
                        "oneDayRecords",
                        Weights.ONE_DAY_RECORDS,
                        "填有记录日期的 " + dated.size() + " 条材料中，" + one.getValue().size() + " 条都在 " + one.getKey()
                                + " 这一天记录",
                        ids(one.getValue())));
    }

    private static List<String> ids(List<Evidence> some) {
        return some.stream().limit(NAMED).map(Evidence::id).toList();
    }
}
