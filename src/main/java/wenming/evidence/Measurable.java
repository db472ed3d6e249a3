package wenming.evidence;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import wenming.language.Counter;
import wenming.language.Quantity;
import wenming.language.Sentence;
import wenming.language.Table;

/** What can be measured once the evidence is chosen: the 计算 sentences. Each ends a {@link Selection} and yields a {@link Measure}. */
public abstract sealed class Measurable permits Timed {

    final Dossier dossier;

    Measurable(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Decides for every item found whether it counts. */
    abstract Resolved resolve();

    @Sentence(
            value = "计算 {counter}",
            example = "计算 次数",
            means = "计入的证据有多少",
            unit = "{counter}",
            mechanics = {"M01", "M02"})
    public Measure count(Counter counter) {
        return Counting.count(resolve(), counter);
    }

    @Sentence(
            value = "计算 累计时长",
            example = "计算 累计时长",
            means = "时长之和",
            unit = "小时",
            mechanics = {"M07"})
    public Measure totalHours() {
        return Totals.hours(resolve());
    }

    @Sentence(
            value = "计算 人均时长",
            example = "计算 人均时长",
            means = "时长乘以实到人数 (个人记录按 1 人) 之和, 除以在职人数",
            unit = "小时",
            mechanics = {"M06"})
    public Measure hoursPerPerson() {
        return Totals.hoursPerPerson(resolve());
    }

    @Sentence(
            value = "计算 {numberField} 合计",
            example = "计算 \"金额\" 合计",
            means = "某一数字栏之和",
            unit = "{field}",
            mechanics = {"M31"})
    public Measure total(String field) {
        return Totals.sum(resolve(), dossier.field(field));
    }

    @Sentence(
            value = "计算 {numberField} 平均",
            example = "计算 \"成绩\" 平均",
            means = "某一数字栏的平均值",
            unit = "{field}",
            mechanics = {"M23", "M24"})
    public Measure mean(String field) {
        return Totals.mean(resolve(), dossier.field(field));
    }

    @Sentence(
            value = "计算 {numberField} 最低",
            example = "计算 \"成绩\" 最低",
            means = "某一数字栏的最小值",
            unit = "{field}",
            mechanics = {"M23"})
    public Measure lowest(String field) {
        return Totals.extreme(resolve(), dossier.field(field), false);
    }

    @Sentence(
            value = "计算 {numberField} 最高",
            example = "计算 \"成绩\" 最高",
            means = "某一数字栏的最大值",
            unit = "{field}",
            mechanics = {"M23"})
    public Measure highest(String field) {
        return Totals.extreme(resolve(), dossier.field(field), true);
    }

    @Sentence(
            value = "计算 参与率",
            example = "计算 参与率",
            means = "实到人数之和占应到人数之和的百分比",
            unit = "%",
            mechanics = {"M08"})
    public Measure participation() {
        return Shares.ofSums(resolve(), "参与率", dossier.field("实到人数"), dossier.field("应到人数"));
    }

    @Sentence(
            value = "计算 {numberField} 占 {numberField} 的比例",
            example = "计算 \"满意份数\" 占 \"有效份数\" 的比例",
            means = "前一栏之和占后一栏之和的百分比, 后者为零时无法评定",
            unit = "%",
            mechanics = {"M08", "M22"})
    public Measure shareOfSums(String part, String whole) {
        return Shares.ofSums(resolve(), part + "占" + whole + "的比例", dossier.field(part), dossier.field(whole));
    }

    @Sentence(
            value = "计算 {field} 为 {values} 的占比",
            example = "计算 \"办理结果\" 为 \"按期办结\" 的占比",
            means = "计入的证据中该栏符合的占百分之几",
            unit = "%",
            mechanics = {"M08", "M46"})
    public Measure shareWith(String field, List<String> values) {
        Field f = dossier.field(field);
        return Shares.ofItems(
                resolve(),
                field + "为「" + String.join("、", values) + "」的占比",
                e -> values.contains(e.text(f).orElse("")));
    }

    @Sentence(
            value = "计算 {numberField} 不低于 {quantity} 的占比",
            example = "计算 \"成绩\" 不低于 85 分 的占比",
            means = "计入的证据中该数字栏达到此数的占百分之几",
            unit = "%",
            mechanics = {"M23"})
    public Measure shareReaching(String field, Quantity quantity) {
        Field f = dossier.field(field);
        return Shares.ofItems(
                resolve(),
                field + "不低于 " + quantity + "的占比",
                e -> e.number(f).map(n -> n.compareTo(quantity.amount()) >= 0).orElse(false));
    }

    @Sentence(
            value = "计算 覆盖 {figure} 的比例",
            example = "计算 覆盖 \"在职人数\" 的比例",
            means = "证据涉及的不同人员占该人数的百分比",
            unit = "%",
            mechanics = {"M06"})
    public Measure coverage(String figure) {
        return Persons.coverage(resolve(), figure);
    }

    @Sentence(
            value = "计算 人人不少于 {quantity} 占 {figure} 的比例",
            example = "计算 人人不少于 1 篇 占 \"中心组人数\" 的比例",
            means = "证据件数达到此数的人员占该人数的百分比",
            unit = "%",
            mechanics = {"M06"})
    public Measure personsReaching(Quantity quantity, String figure) {
        return Persons.reachingCount(resolve(), quantity, figure);
    }

    @Sentence(
            value = "计算 人人时长不少于 {hours} 小时 占 {figure} 的比例",
            example = "计算 人人时长不少于 120 小时 占 \"在职人数\" 的比例",
            means = "累计时长达到此数的人员占该人数的百分比",
            unit = "%",
            mechanics = {"M06"})
    public Measure personsReachingHours(BigDecimal hours, String figure) {
        return Persons.reachingHours(resolve(), hours, figure);
    }

    @Sentence(
            value = "计算 每月不少于 {quantity} 的月数",
            example = "计算 每月不少于 2 次 的月数",
            means = "达到每月最低数的月份有几个",
            unit = "个月",
            mechanics = {"M04", "M05"})
    public Measure monthsReaching(Quantity quantity) {
        return SubPeriods.MONTHS.reaching(resolve(), quantity);
    }

    @Sentence(
            value = "计算 每季度不少于 {quantity} 的季度数",
            example = "计算 每季度不少于 1 次 的季度数",
            means = "达到每季最低数的季度有几个",
            unit = "个季度",
            mechanics = {"M04"})
    public Measure quartersReaching(Quantity quantity) {
        return SubPeriods.QUARTERS.reaching(resolve(), quantity);
    }

    @Sentence(
            value = "计算 每周不少于 {quantity} 的周数",
            example = "计算 每周不少于 1 次 的周数",
            means = "达到每周最低数的自然周有几个",
            unit = "周",
            mechanics = {"M04"})
    public Measure weeksReaching(Quantity quantity) {
        return SubPeriods.WEEKS.reaching(resolve(), quantity);
    }

    @Sentence(
            value = "计算 具备 {parts} 的项数",
            example = "计算 具备 \"考勤制度\", \"卫生制度\", \"学习制度\" 的项数",
            means = "清单中有几项有证据 (看主题和标题), 缺的逐项列出",
            unit = "项",
            mechanics = {"M10", "M15", "M16"})
    public Measure partsPresent(List<String> parts) {
        return Topics.present(resolve(), parts);
    }

    @Sentence(
            value = "计算 按选项折算 {table} 的平均分",
            example = "计算 按选项折算 \"优\" 100, \"良\" 80, \"差\" 0 的平均分",
            means = "各选项票数按所列分值折算后的平均",
            unit = "分",
            mechanics = {"M22"})
    public Measure meanOfVotes(Table worth) {
        return Votes.mean(resolve(), dossier.field("选票"), worth);
    }

    @Sentence(
            value = "计算 按 {field} 加权平均 {numberField} {table}",
            example = "计算 按 \"评定人类别\" 加权平均 \"得分\" \"自评\" 10, \"同行\" 45, \"上级\" 45",
            means = "每类先取平均再按权重合成; 缺一类即无法评定",
            unit = "{numberField}",
            mechanics = {"M24", "M25"})
    public Measure weightedMean(String group, String field, Table weights) {
        return Votes.weighted(resolve(), dossier.field(group), dossier.field(field), weights);
    }

    @Sentence(
            value = "计算 迟报天数 至 {day}",
            example = "计算 迟报天数 至 10-31",
            means = "最早一份合格材料的记录日期超过该日几天, 按时为 0",
            unit = "天",
            mechanics = {"M44"})
    public Measure daysLate(MonthDay day) {
        return Totals.daysLate(
                resolve(), day.atYear(dossier.submission().period().from().getYear()));
    }
}
