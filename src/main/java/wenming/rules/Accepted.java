package wenming.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Warnings that an author has looked at and lets stand, with the reason: {@code @已核("R047 原文的两个下限并列计分")}. Errors cannot be let stand.
 */
final class Accepted {

    static final String ANNOTATION = "已核";

    private static final Pattern FORM = Pattern.compile("R\\d{3}[ :：，,]\\s*\\S.*");

    private final List<String> used = new ArrayList<>();

    static boolean wellFormed(RawRule.Annotation annotation) {
        return !annotation.values().isEmpty()
                && annotation.values().stream().allMatch(v -> FORM.matcher(v).matches());
    }

    /** Whether the rule lets this warning stand. */
    boolean covers(String code, RuleText rule) {
        boolean covers = codes(rule).contains(code);
        if (covers) {
            used.add(key(code, rule));
        }
        return covers;
    }

    /** Codes the rule lets stand although nothing of the kind was found: what was wrong has been mended, or never was. */
    List<String> idle(RuleText rule) {
        return codes(rule).stream()
                .filter(code -> !used.contains(key(code, rule)))
                .toList();
    }

    private static String key(String code, RuleText rule) {
        return code + " " + rule.clause().file() + " " + rule.clause().line();
    }

    private static List<String> codes(RuleText rule) {
        RawRule.Annotation annotation = rule.stated().get(ANNOTATION);
        return annotation == null
                ? List.of()
                : annotation.values().stream().map(v -> v.substring(0, 4)).toList();
    }
}
