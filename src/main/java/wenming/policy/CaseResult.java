package wenming.policy;

import java.util.List;

/**
 * @param rule the case
 * @param differences empty when all came as expected
 */
public record CaseResult(RuleCase rule, List<Difference> differences) {

    public CaseResult {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    /** The case and every difference, one a line. */
    public String told() {
        StringBuilder text = new StringBuilder("案例「" + rule.name() + "」（" + rule.place() + "）");
        text.append(passed() ? "相符" : "不符：");
        differences.forEach(d -> text.append("\n  ").append(d));
        return text.toString();
    }
}
