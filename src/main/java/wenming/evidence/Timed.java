package wenming.evidence;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import wenming.language.Sentence;

/** The 其中 sentences about days: when something happened, was recorded or was closed. */
public abstract sealed class Timed extends Measurable permits Selection {

    Optional<Window> window = Optional.empty();
    Optional<Months> months = Optional.empty();

    Timed(Dossier dossier) {
        super(dossier);
    }

    abstract Selection where(Filter filter);

    private Selection self() {
        return (Selection) this;
    }

    @Sentence(
            value = "其中 发生在 {first} 月至 {last} 月",
            example = "其中 发生在 3 月至 11 月",
            means = "只计这几个月内的; 按月计算时也只看这几个月",
            mechanics = {"M04"})
    public Selection inMonths(int first, int last) {
        Months range = new Months(first, last);
        months = Optional.of(range);
        return where(e ->
                refuseIf(!range.contains(e.date()), () -> "日期 " + e.date() + " 不在 " + first + " 月至 " + last + " 月"));
    }

    @Sentence(
            value = "其中 发生在 {stage} 阶段",
            example = "其中 发生在 \"自查总结\" 阶段",
            means = "只计该阶段内的",
            mechanics = {"M57"})
    public Selection inStage(String stage) {
        window = Optional.of(Window.of(dossier.stage(stage), "「" + stage + "」阶段"));
        return self();
    }

    @Sentence(
            value = "其中 发生在 {day} 前后 {days} 天内",
            example = "其中 发生在 12-04 前后 7 天内",
            means = "只计该日前后若干天内的",
            mechanics = {"M57"})
    public Selection around(MonthDay day, int days) {
        return where(e -> {
            LocalDate centre = day.atYear(e.date().getYear());
            long distance = Math.abs(ChronoUnit.DAYS.between(centre, e.date()));
            return refuseIf(distance > days, () -> "日期 " + e.date() + " 与 " + centre + " 相差 " + distance + " 天");
        });
    }

    @Sentence(
            value = "其中 发生在 {day} 之前",
            example = "其中 发生在 03-31 之前",
            means = "不迟于该日",
            mechanics = {"M44"})
    public Selection before(MonthDay day) {
        return where(e -> {
            LocalDate last = day.atYear(dossier.submission().period().from().getYear());
            return refuseIf(e.date().isAfter(last), () -> "日期 " + e.date() + " 迟于 " + last);
        });
    }

    @Sentence(
            value = "其中 发生在申报前 {months} 个月内",
            example = "其中 发生在申报前 24 个月内",
            means = "从申报之日往前数, 可以早于考核期",
            mechanics = {"M57"})
    public Selection withinMonthsBeforeApplying(int months) {
        window = Optional.of(Window.monthsBefore(dossier.submission().appliedOn(), months, "申报前 " + months + " 个月"));
        return self();
    }

    @Sentence(
            value = "其中 发生在考核前 {months} 个月内",
            example = "其中 发生在考核前 24 个月内",
            means = "从考核之日往前数, 可以早于考核期",
            mechanics = {"M57"})
    public Selection withinMonthsBeforeAssessment(int months) {
        window = Optional.of(Window.monthsBefore(dossier.submission().asOf(), months, "考核前 " + months + " 个月"));
        return self();
    }

    @Sentence(
            value = "其中 不限发生时间",
            example = "其中 不限发生时间",
            means = "考核之日以前的都计入",
            mechanics = {"M57"})
    public Selection anyTime() {
        window = Optional.of(new Window(Optional.empty(), dossier.submission().asOf(), "考核日"));
        return self();
    }

    @Sentence(
            value = "其中 尚未结案或结案不满 {months} 个月",
            example = "其中 尚未结案或结案不满 12 个月",
            means = "到考核之日仍未结案, 或结案还不到若干个月",
            mechanics = {"M58"})
    public Selection openOrClosedWithin(int months) {
        Field closed = dossier.field("结案日期");
        LocalDate asOf = dossier.submission().asOf();
        window = Optional.of(new Window(Optional.empty(), asOf, "考核日"));
        return where(e -> {
            boolean over = e.date(closed)
                    .map(day -> !day.plusMonths(months).isAfter(asOf))
                    .orElse(false);
            return refuseIf(
                    over, () -> "已于 " + e.date(closed).map(LocalDate::toString).orElse("") + " 结案，满 " + months + " 个月");
        });
    }

    @Sentence(
            value = "其中 记录不迟于事后 {days} 天",
            example = "其中 记录不迟于事后 3 天",
            means = "记录日期与发生日期相差不超过若干天",
            mechanics = {"M44"})
    public Selection recordedWithin(int days) {
        return where(e -> e.date(CommonFields.RECORDED_ON)
                .map(on -> refuseIf(
                        ChronoUnit.DAYS.between(e.date(), on) > days, () -> "记录于 " + on + "，迟于事后 " + days + " 天"))
                .orElse(Optional.of("未写明记录日期")));
    }

    @Sentence(
            value = "其中 记录不迟于 {day}",
            example = "其中 记录不迟于 10-31",
            means = "记录日期不迟于该日",
            mechanics = {"M44"})
    public Selection recordedBy(MonthDay day) {
        LocalDate last = day.atYear(dossier.submission().period().from().getYear());
        return where(e -> e.date(CommonFields.RECORDED_ON)
                .map(on -> refuseIf(on.isAfter(last), () -> "记录于 " + on + "，迟于 " + last))
                .orElse(Optional.of("未写明记录日期")));
    }

    @Sentence(
            value = "其中 {dateField} 不晚于 {dateField}",
            example = "其中 \"审核日期\" 不晚于 \"启动日期\"",
            means = "一个日期不得晚于另一个日期",
            mechanics = {"M44"})
    public Selection notAfter(String first, String second) {
        Field a = dossier.field(first);
        Field b = dossier.field(second);
        return where(e -> {
            if (!e.has(a) || !e.has(b)) {
                return Optional.of("未写明" + (e.has(a) ? second : first));
            }
            LocalDate one = e.date(a).orElseThrow();
            LocalDate two = e.date(b).orElseThrow();
            return refuseIf(one.isAfter(two), () -> first + " " + one + " 晚于" + second + " " + two);
        });
    }

    static Optional<String> refuseIf(boolean refused, Supplier<String> reason) {
        return refused ? Optional.of(reason.get()) : Optional.empty();
    }
}
