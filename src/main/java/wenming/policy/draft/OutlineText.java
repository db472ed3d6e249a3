package wenming.policy.draft;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code standard.yaml} of a draft. */
final class OutlineText {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");
    private static final Pattern EDITION = Pattern.compile("[（(]\\s*20\\d\\d\\s*年?\\s*版?\\s*[）)]");

    private OutlineText() {}

    static String of(String id, String written, String document, DraftPlan plan, List<String> departments) {
        String title = title(written);
        Matcher year = YEAR.matcher(written);
        StringBuilder text = new StringBuilder("# 由表格起草。逐项核对；凡是「待写」，检查时都会指出来。\n");
        text.append("id: ").append(id).append('\n');
        text.append("title: ").append(Safe.quoted(title)).append('\n');
        text.append("issuer: \"待写：发布单位\"\n");
        text.append("edition: ")
                .append(year.find() ? '"' + year.group(1) + '"' : "\"待写：版本或年份\"")
                .append('\n');
        text.append("document: ").append(Safe.quoted(document)).append("   # 来源文件\n");
        text.append("fullMarks: ").append(number(plan.fullMarks())).append('\n');
        text.append("notApplicable: rescale   # 不适用的项目：rescale 按比例折算到满分，exclude 只从应得分中除去\n\n");
        text.append("categories:\n");
        for (DraftCategory c : plan.categories()) {
            text.append("  - {id: \"%s\", title: %s, points: %s%s}%n"
                    .replace("%n", "\n")
                    .formatted(c.id(), Safe.quoted(c.title()), number(c.points()), c.bonus() ? ", bonus: true" : ""));
        }
        text.append("\ndepartments: [").append(quoted(departments)).append("]\n\n");
        text.append("titles:   # 从高到低；每个称号在 titles.dslr 里要有一条规则，没有称号就删去\n");
        int number = 1;
        for (DraftItem t : plan.titles()) {
            text.append("  - {id: title-")
                    .append(number++)
                    .append(", title: ")
                    .append(Safe.quoted(t.title()))
                    .append("}\n");
        }
        if (plan.titles().isEmpty()) {
            text.append("  - {id: title-1, title: \"待写：称号\"}\n");
        }
        return text.toString();
    }

    /** Without the edition, which has a field of its own. */
    static String title(String written) {
        return Safe.line(EDITION.matcher(written).replaceAll("").strip());
    }

    private static String quoted(Collection<String> texts) {
        return String.join(", ", texts.stream().map(Safe::quoted).toList());
    }

    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
