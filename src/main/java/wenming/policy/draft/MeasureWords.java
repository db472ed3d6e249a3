package wenming.policy.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a criterion wants to be reached: so many times, every month, such a rate, such documents. */
final class MeasureWords {

    private static final String N = "(\\d{1,5}(?:\\.\\d{1,3})?)";
    private static final String UNIT = "(人次|次|件|项|篇|份|个)";
    private static final String LEAST = "(?:不少于|至少|不低于|不得少于|达到|达|>=|≥)";

    private static final Pattern SUB_PERIOD = Pattern.compile("每个?(月|季度|季)[^\\d]*" + N + UNIT);
    private static final Pattern WEEK = Pattern.compile("每周");
    private static final Pattern COUNT = Pattern.compile(LEAST + N + UNIT + "|" + N + UNIT + "(?:及)?以上");
    private static final Pattern PER_PERSON = Pattern.compile("每人[^\\d]*" + N + "(?:个)?(?:小时|学时)");
    private static final Pattern MEAN_HOURS = Pattern.compile("人均[^\\d]*" + N + "(?:个)?(?:小时|学时)");
    private static final Pattern EACH_HOURS = Pattern.compile("每次[^\\d]*" + N + "个?小时");
    private static final Pattern RATE = Pattern.compile("(?:参与率|参加率|参学率|到会率|出勤率|到课率)[^\\d]*?(超过|高于|大于)?" + N + "%");
    private static final Pattern SURVEY = Pattern.compile("(满意|知晓)(?:度|率)[^\\d]*?(超过|高于|大于)?" + N + "%");
    private static final Pattern DOCUMENT = Pattern.compile(
            "^(?:有|建立|建立健全|健全|完善|制定|制订|印发|出台)(?:了|并落实|和落实|健全|完善)?(.{1,40}?)(制度|机制|办法|规定|方案|计划)(?:的?得" + N + "分)?$");
    private static final Pattern OWN = Pattern.compile("(?:得|计|记)" + N + "分");

    private static final Map<String, String> COUNTERS =
            Map.of("次", "次数", "件", "件数", "项", "项数", "篇", "篇数", "份", "份数", "个", "个数", "人次", "人次");

    private static final String OURS = "原文没有写不足怎样计分，按比例得分是拟定的";

    private MeasureWords() {}

    /** A condition on each piece of evidence, such as two hours each time. */
    static Optional<String> filter(Fragment f) {
        Matcher m = EACH_HOURS.matcher(f.plain());
        return m.find() ? Optional.of("其中 时长不少于 " + m.group(1) + " 小时") : Optional.empty();
    }

    /** @param kind 统计 of the kind guessed, or the line that asks for it */
    static Optional<RuleDraft> read(Fragment f, String kind) {
        RuleDraft rule = new RuleDraft();
        rule.when.add(kind);
        String text = f.plain();
        Matcher m;
        if (WEEK.matcher(text).find()) {
            return Optional.empty(); // nobody means all 52, and how many is not said
        } else if ((m = SUB_PERIOD.matcher(text)).find()) {
            boolean month = m.group(1).equals("月");
            String period = month ? "每月不少于 %s %s 的月数" : "每季度不少于 %s %s 的季度数";
            rule.when.add("计算 " + period.formatted(m.group(2), m.group(3)));
            reach(rule, "达到", month ? "12 个月" : "4 个季度");
        } else if ((m = PER_PERSON.matcher(text)).find()) {
            rule.when.add("计算 人人时长不少于 " + m.group(1) + " 小时 占 \"在职人数\" 的比例");
            reach(rule, "达到", "100 %");
        } else if ((m = MEAN_HOURS.matcher(text)).find()) {
            rule.when.add("计算 人均时长");
            reach(rule, "达到", m.group(1) + " 小时");
        } else if ((m = RATE.matcher(text)).find()) {
            rule.when.add("计算 参与率");
            reach(rule, m.group(1) == null ? "达到" : "超过", m.group(2) + " %");
        } else if ((m = SURVEY.matcher(text)).find()) {
            rule.when.set(0, "统计 \"问卷调查\"");
            rule.when.add("计算 \"" + m.group(1) + "份数\" 占 \"有效份数\" 的比例");
            reach(rule, m.group(2) == null ? "达到" : "超过", m.group(3) + " %");
        } else if ((m = DOCUMENT.matcher(text)).find()) {
            documents(rule, m.group(1), m.group(2));
        } else if ((m = COUNT.matcher(text)).find()) {
            boolean before = m.group(1) != null;
            String unit = before ? m.group(2) : m.group(4);
            rule.when.add("计算 " + COUNTERS.get(unit));
            reach(rule, "达到", (before ? m.group(1) : m.group(3)) + " " + unit);
        } else {
            return Optional.empty();
        }
        Matcher own = OWN.matcher(text);
        if (own.find()) {
            rule.worth(own.group(1));
        }
        return Optional.of(rule);
    }

    private static void reach(RuleDraft rule, String how, String target) {
        if (how.equals("超过")) {
            rule.then.add("超过 " + target + " " + RuleDraft.AWARD + ", 不足不得分");
            rule.figureOfOurs("原文没有写不到时怎样计分，不得分是拟定的");
        } else {
            rule.then.add("达到 " + target + " " + RuleDraft.AWARD + ", 不足按比例得分");
            rule.figureOfOurs(OURS);
        }
    }

    private static void documents(RuleDraft rule, String names, String noun) {
        boolean plan = noun.equals("方案") || noun.equals("计划");
        rule.when.set(0, plan ? "统计 \"方案计划\"" : "统计 \"制度文件\"");
        List<String> parts = Arrays.stream(names.split("[、和及与]"))
                .filter(p -> !p.isBlank())
                .map(p -> p.endsWith("等") ? p.substring(0, p.length() - 1) : p)
                .map(p -> Safe.line(p.endsWith(noun) ? p : p + noun))
                .distinct()
                .toList();
        if (parts.size() == 1) {
            rule.when.add("其中 主题包含 " + Safe.quoted(parts.get(0)));
            rule.when.add("计算 件数");
            rule.then.add("达到 1 件 " + RuleDraft.AWARD + ", 不足不得分");
        } else {
            rule.when.add("计算 具备 " + parts.stream().map(Safe::quoted).collect(Collectors.joining(", ")) + " 的项数");
            rule.then.add("达到 " + parts.size() + " 项 " + RuleDraft.AWARD + ", 不足按比例得分");
            rule.figureOfOurs(OURS);
        }
    }
}
