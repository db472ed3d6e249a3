package wenming.rules;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.language.Nearest;
import wenming.rules.RawRule.Annotation;
import wenming.scoring.Clause;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** Reads what a rule states about itself, and checks the names it uses against the standard's outline. */
final class ClauseReader {

    private static final List<String> KNOWN = List.of(
            "项目",
            "名称",
            "分值",
            "牵头",
            "配合",
            "依据",
            "方法",
            "对应",
            "暂定",
            "阶段",
            "时限",
            "可不适用",
            "称号",
            "允许负分",
            "动态管理",
            Accepted.ANNOTATION);
    static final List<String> METHODS = List.of("材料审核", "实地考察", "问卷调查", "听取汇报", "征求意见", "暗访", "整体观察");
    private static final Set<String> SEVERAL = Set.of("对应", "配合", "方法", Accepted.ANNOTATION);
    private static final Set<String> FLAGS = Set.of("允许负分", "动态管理");
    private static final Set<String> NUMBERS = Set.of("分值");

    private final Outline outline;
    private final Findings findings;
    private RawRule rule;

    ClauseReader(Outline outline, Findings findings) {
        this.outline = outline;
        this.findings = findings;
    }

    Clause read(RawRule raw) {
        rule = raw;
        raw.annotations.values().forEach(this::checkForm);
        Clause.Role role = role();
        String item = role == Clause.Role.TITLE ? text("称号") : text("项目");
        requireSource();
        if (role != Clause.Role.ITEM && raw.annotations.containsKey("分值")) {
            Annotation a = raw.annotations.get("分值");
            findings.error("R035", raw.file, a.line(), a.column(), "否决项、称号规则和动态管理规则没有分值，不写 @分值", "请删去");
        }
        checkName("牵头", outline.departments(), "部门");
        values("方法").forEach(m -> checkName("方法", m, METHODS, "测评方法"));
        checkName("阶段", outline.stages().stream().map(s -> s.name()).toList(), "阶段");
        return new Clause(
                raw.name,
                role,
                item,
                text("名称"),
                points(),
                text("牵头"),
                support(),
                text("依据"),
                String.join("、", values("方法")),
                values("对应"),
                text("暂定"),
                text("阶段"),
                due(),
                raw.annotations.containsKey("可不适用") && text("可不适用").isEmpty() ? "须书面说明" : text("可不适用"),
                raw.annotations.containsKey("允许负分"),
                raw.file,
                raw.line);
    }

    private Clause.Role role() {
        if (rule.annotations.containsKey("称号")) {
            checkName("称号", outline.titles().stream().map(t -> t.title()).toList(), "称号");
            return Clause.Role.TITLE;
        }
        if (rule.annotations.containsKey("动态管理")) {
            return Clause.Role.DECISION;
        }
        if (!rule.annotations.containsKey("项目")) {
            findings.error(
                    "R014",
                    rule.file,
                    rule.line,
                    1,
                    "规则「" + rule.name + "」没有写 @项目",
                    "请写明项目编号，如 @项目(\"1.1\")；否决项写 @项目(\"V1\")，动态管理的规则写 @动态管理");
            return Clause.Role.ITEM;
        }
        String item = text("项目");
        if (item.matches("V\\d{1,3}")) {
            return Clause.Role.VETO;
        }
        Annotation at = rule.annotations.get("项目");
        if (outline.categoryOf(item).isEmpty() || !item.matches(".*\\.\\d{1,3}")) {
            List<String> ids =
                    outline.categories().stream().map(c -> c.id() + ".1").toList();
            findings.error(
                    "R015",
                    rule.file,
                    at.line(),
                    at.column(),
                    "项目编号「" + item + "」不属于任何类别，或序号不是数字",
                    "编号由类别编号、点和序号组成，如 " + String.join("、", ids) + "；否决项写 V1、V2");
        }
        return Clause.Role.ITEM;
    }

    private void checkForm(Annotation a) {
        if (!KNOWN.contains(a.name())) {
            findings.error(
                    "R016",
                    rule.file,
                    a.line(),
                    a.column(),
                    "没有 @" + a.name() + " 这种说明",
                    Nearest.remedy(a.name(), KNOWN));
        } else if (FLAGS.contains(a.name())) {
            if (!a.values().isEmpty()) {
                findings.error("R017", rule.file, a.line(), a.column(), "@" + a.name() + " 不带内容", "请写成 @" + a.name());
            }
        } else if (NUMBERS.contains(a.name())) {
            if (a.quoted() || a.values().size() != 1 || !a.values().get(0).matches("\\d{1,5}(\\.\\d{1,3})?")) {
                findings.error("R017", rule.file, a.line(), a.column(), "@" + a.name() + " 应写一个数字", "如 @分值(6)，不加引号");
            }
        } else if (!a.quoted() && !(a.name().equals("可不适用") && a.values().isEmpty())) {
            findings.error(
                    "R017", rule.file, a.line(), a.column(), "@" + a.name() + " 的内容要加引号", "如 @" + a.name() + "(\"…\")");
        } else if (a.values().size() > 1 && !SEVERAL.contains(a.name())) {
            findings.error("R017", rule.file, a.line(), a.column(), "@" + a.name() + " 只能写一项", "");
        } else if (a.name().equals(Accepted.ANNOTATION) && !Accepted.wellFormed(a)) {
            findings.error(
                    "R017",
                    rule.file,
                    a.line(),
                    a.column(),
                    "@" + a.name() + " 应写提醒的编号和理由",
                    "如 @已核(\"R047 原文的两个下限并列计分\")");
        }
    }

    private void requireSource() {
        if (text("依据").isEmpty()) {
            findings.error(
                    "R018", rule.file, rule.line, 1, "规则「" + rule.name + "」没有写 @依据", "请写明出自哪份文件哪一条，如 @依据(\"S2 三4\")");
        }
    }

    private void checkName(String annotation, List<String> allowed, String what) {
        checkName(annotation, text(annotation), allowed, what);
    }

    private void checkName(String annotation, String written, List<String> allowed, String what) {
        Annotation a = rule.annotations.get(annotation);
        if (a != null && !written.isEmpty() && !allowed.contains(written)) {
            findings.error(
                    "R019",
                    rule.file,
                    a.line(),
                    a.column(),
                    "没有「" + written + "」这个" + what,
                    Nearest.remedy(written, allowed));
        }
    }

    private List<String> support() {
        List<String> support = values("配合").stream()
                .flatMap(v -> Arrays.stream(v.split("[、,]")))
                .map(String::strip)
                .toList();
        support.forEach(name -> checkName("配合", name, outline.departments(), "部门"));
        return support;
    }

    private Optional<Points> points() {
        String written = text("分值");
        return written.matches("\\d{1,5}(\\.\\d{1,3})?")
                ? Optional.of(Points.of(new BigDecimal(written)))
                : Optional.empty();
    }

    private Optional<MonthDay> due() {
        String written = text("时限");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.parse("--" + written));
        } catch (DateTimeParseException e) {
            Annotation a = rule.annotations.get("时限");
            findings.error(
                    "R017", rule.file, a.line(), a.column(), "@时限 写的「" + written + "」不是一年中的某一天", "如 @时限(\"11-30\")");
            return Optional.empty();
        }
    }

    private String text(String annotation) {
        List<String> values = values(annotation);
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> values(String annotation) {
        Annotation a = rule.annotations.get(annotation);
        return a == null ? List.of() : a.values();
    }
}
