package wenming.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.language.Numbers;
import wenming.language.Quantity;
import wenming.language.Sentence;

/**
 * Evidence of some kinds, being narrowed. Every 其中 sentence returns the selection itself; every refusal keeps its reason. A 计算 sentence ends
 * it. Lives for one rule and one unit on one thread.
 */
public final class Selection extends Timed {

    private final List<EvidenceKind> kinds;
    private final List<Evidence> found;
    private final List<Filter> filters = new ArrayList<>();
    private final List<Grouping> groupings = new ArrayList<>();
    private int smallestSample;
    private BigDecimal hoursPerDay = BigDecimal.ZERO;

    Selection(Dossier dossier, List<EvidenceKind> kinds, List<Evidence> found) {
        super(dossier);
        this.kinds = kinds;
        this.found = found;
    }

    @Sentence(
            value = "其中 时长不少于 {hours} 小时",
            example = "其中 时长不少于 2 小时",
            means = "每次时长达到此数才计入",
            mechanics = {"M07"})
    public Selection hoursAtLeast(BigDecimal hours) {
        return where(e -> {
            BigDecimal actual = Hours.of(e, dossier, hoursPerDay);
            return refuseIf(
                    actual.compareTo(hours) < 0,
                    () -> "时长 " + Numbers.plain(actual) + " 小时，不足 " + Numbers.plain(hours) + " 小时");
        });
    }

    @Sentence(
            value = "其中 1 天折算 {hours} 小时",
            example = "其中 1 天折算 8 小时",
            means = "以天数记录的证据按此折算成小时",
            mechanics = {"M07"})
    public Selection daysCountHours(BigDecimal hours) {
        hoursPerDay = hours;
        return this;
    }

    @Sentence(
            value = "其中 范围为 {values}",
            example = "其中 范围为 \"全体人员\"",
            means = "参加范围必须是所列之一",
            mechanics = {"M02"})
    public Selection scopeIs(List<String> values) {
        return fieldIs("范围", values);
    }

    @Sentence(
            value = "其中 级别不低于 {value}",
            example = "其中 级别不低于 \"市级\"",
            means = "级别达到或高于所写级别",
            mechanics = {"M32", "M48"})
    public Selection levelAtLeast(String value) {
        Field level = dossier.field("级别");
        int needed = level.rank(value);
        return where(e -> {
            String actual = e.text(level).orElse("");
            return refuseIf(
                    actual.isEmpty() || level.rank(actual) > needed, () -> "级别" + quote(actual) + "低于「" + value + "」");
        });
    }

    @Sentence(
            value = "其中 由 {issuers} 认定",
            example = "其中 由 \"市文明办\" 或 \"县文明办\" 认定",
            means = "认定单位必须是所列之一",
            mechanics = {"M62"})
    public Selection issuedBy(List<String> issuers) {
        return where(e -> {
            String actual = e.text(CommonFields.ISSUER).orElse("");
            return refuseIf(!issuers.contains(actual), () -> "认定单位" + quote(actual) + "不在所列范围");
        });
    }

    @Sentence(
            value = "其中 {field} 为 {values}",
            example = "其中 \"形式\" 为 \"讲座\" 或 \"报告会\"",
            means = "某一栏必须是所列之一",
            mechanics = {"M32", "M46", "M60"})
    public Selection fieldIs(String field, List<String> values) {
        Field f = dossier.field(field);
        return where(e -> {
            String actual = e.text(f).orElse("");
            return refuseIf(!values.contains(actual), () -> field + quote(actual) + "不属于" + String.join("、", values));
        });
    }

    @Sentence(
            value = "其中 {field} 不为 {values}",
            example = "其中 \"形式\" 不为 \"自学\"",
            means = "某一栏不得是所列之一",
            mechanics = {"M42"})
    public Selection fieldIsNot(String field, List<String> values) {
        Field f = dossier.field(field);
        return where(e -> {
            String actual = e.text(f).orElse("");
            return refuseIf(values.contains(actual), () -> field + "为「" + actual + "」，不计入");
        });
    }

    @Sentence(
            value = "其中 {numberField} 不少于 {quantity}",
            example = "其中 \"有效份数\" 不少于 50 份",
            means = "某一数字栏达到此数才计入",
            mechanics = {"M22", "M31", "M45"})
    public Selection numberAtLeast(String field, Quantity quantity) {
        Field f = dossier.field(field);
        return where(e -> {
            Optional<BigDecimal> actual = e.number(f);
            boolean tooSmall = actual.isEmpty() || actual.get().compareTo(quantity.amount()) < 0;
            return refuseIf(tooSmall, () -> field + " " + shown(actual) + "，不足 " + quantity);
        });
    }

    @Sentence(
            value = "其中 {numberField} 不超过 {quantity}",
            example = "其中 \"字数\" 不超过 2000 字",
            means = "某一数字栏不超过此数才计入",
            mechanics = {"M45"})
    public Selection numberAtMost(String field, Quantity quantity) {
        Field f = dossier.field(field);
        return where(e -> {
            Optional<BigDecimal> actual = e.number(f);
            boolean over = actual.isEmpty() || actual.get().compareTo(quantity.amount()) > 0;
            return refuseIf(over, () -> field + " " + shown(actual) + "，超过 " + quantity);
        });
    }

    @Sentence(
            value = "其中 主题包含 {values}",
            example = "其中 主题包含 \"法律\" 或 \"纪律\"",
            means = "主题或标题涉及所列内容之一",
            mechanics = {"M02", "M15"})
    public Selection about(List<String> values) {
        return where(e -> refuseIf(
                values.stream().noneMatch(v -> Topics.covers(e, v, dossier)), () -> "主题不含" + String.join("、", values)));
    }

    @Sentence(
            value = "其中 附件不少于 {count} 件",
            example = "其中 附件不少于 2 件",
            means = "附件达到此数才计入",
            mechanics = {"M45"})
    public Selection attachmentsAtLeast(int count) {
        return where(e -> {
            int actual = e.texts(CommonFields.ATTACHMENTS).size();
            return refuseIf(actual < count, () -> "附件 " + actual + " 件，不足 " + count + " 件");
        });
    }

    @Sentence(
            value = "其中 有文号",
            example = "其中 有文号",
            means = "写明文号才计入",
            mechanics = {"M45"})
    public Selection withDocumentNumber() {
        return stating("文号");
    }

    @Sentence(
            value = "其中 写明 {field}",
            example = "其中 写明 \"审核日期\"",
            means = "某一栏必须填写",
            mechanics = {"M45"})
    public Selection stating(String field) {
        Field f = dossier.field(field);
        return where(e -> refuseIf(!e.has(f), () -> "未写明" + field));
    }

    @Sentence(
            value = "其中 {flagField} 除外",
            example = "其中 \"不可抗力\" 除外",
            means = "标明此项的不计入",
            mechanics = {"M61"})
    public Selection except(String flag) {
        Field f = dossier.field(flag);
        return where(e -> refuseIf(e.flag(f), () -> "属「" + flag + "」，不计入"));
    }

    @Sentence(
            value = "其中 属上年度已指出的问题",
            example = "其中 属上年度已指出的问题",
            means = "事项在上年度问题清单中, 即连续两年出现",
            mechanics = {"M36"})
    public Selection pointedOutLastYear() {
        List<String> problems = dossier.submission().lastYear().problems();
        return where(
                e -> refuseIf(!problems.contains(e.text(CommonFields.MATTER).orElse("")), () -> "不在上年度问题清单中"));
    }

    @Sentence(
            value = "其中 同一事项只计一次",
            example = "其中 同一事项只计一次",
            means = "事项相同的只计最早的一条",
            mechanics = {"M40"})
    public Selection oncePerMatter() {
        return oncePer("事项");
    }

    @Sentence(
            value = "其中 同一 {field} 只计一次",
            example = "其中 同一 \"人员\" 只计一次",
            means = "该栏相同的只计最早的一条",
            mechanics = {"M40"})
    public Selection oncePer(String field) {
        groupings.add(Grouping.first(List.of(dossier.field(field))));
        return this;
    }

    @Sentence(
            value = "其中 同一 {field} 同一 {field} 只计一次",
            example = "其中 同一 \"事项\" 同一 \"部门\" 只计一次",
            means = "两栏都相同的只计最早的一条",
            mechanics = {"M40"})
    public Selection oncePerBoth(String one, String two) {
        groupings.add(Grouping.first(List.of(dossier.field(one), dossier.field(two))));
        return this;
    }

    @Sentence(
            value = "其中 同一事项只取最高级别",
            example = "其中 同一事项只取最高级别",
            means = "同一事项获多级认定的只计最高一级",
            mechanics = {"M49"})
    public Selection highestPerMatter() {
        groupings.add(Grouping.highest(CommonFields.MATTER, dossier.field("级别")));
        return this;
    }

    @Sentence(
            value = "其中 样本不少于 {count} 个",
            example = "其中 样本不少于 20 个",
            means = "符合条件的证据不到此数时无法评定",
            mechanics = {"M22", "M46"})
    public Selection sampleAtLeast(int count) {
        smallestSample = count;
        return this;
    }

    @Override
    Selection where(Filter filter) {
        filters.add(filter);
        return this;
    }

    @Override
    Resolved resolve() {
        return Resolved.of(
                new Resolved.Question(dossier, kinds, window, months, smallestSample, hoursPerDay),
                found,
                filters,
                groupings);
    }

    private static String quote(String text) {
        return text.isEmpty() ? "未填写" : "「" + text + "」";
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(Numbers::plain).orElse("未填写");
    }
}
