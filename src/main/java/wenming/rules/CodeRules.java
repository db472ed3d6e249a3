package wenming.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Terms;

/** The plain Drools files of a standard: what their rules say about themselves is checked as everywhere; what they do is theirs. */
final class CodeRules {

    private static final String WAY = "方式";
    private static final String MOST = "最多";
    private static final String GIVES = "得分";
    private static final String TAKES = "扣分";

    private final StandardFiles files;
    private final Outline outline;
    private final Findings findings;

    CodeRules(StandardFiles files, Outline outline, Findings findings) {
        this.files = files;
        this.outline = outline;
        this.findings = findings;
    }

    /** Names and annotations. */
    List<RawRule> read() {
        List<RawRule> all = new ArrayList<>();
        files.code().forEach((name, content) -> {
            String file = files.named(name);
            String headers = CodeHeaders.asRuleFile(new String(content, StandardCharsets.UTF_8));
            List<RawRule> rules = new RuleFileReader(file, findings).read(headers.getBytes(StandardCharsets.UTF_8));
            if (rules.isEmpty()) {
                findings.error("R081", file, 0, 0, "程序代码文件里没有规则", "每条规则的名称独占一行，写法见 docs/drl.md");
            }
            all.addAll(rules);
        });
        return all;
    }

    /** Empty when what it says about itself is wrong; the findings say how. */
    Optional<RuleText> rule(RawRule raw) {
        Findings own = new Findings();
        boolean gives = !TAKES.equals(way(raw, own));
        Optional<Points> most = most(raw, own);
        Clause clause = new ClauseReader(outline, own).read(raw);
        if (clause.role() != Clause.Role.ITEM && clause.role() != Clause.Role.VETO) {
            own.error("R082", raw.file, raw.line, 1, "称号和动态管理的规则不能用程序代码写", "请在 .dslr 里用句子写");
        }
        findings.addAll(own.sorted());
        if (own.hasErrors() || raw.damaged) {
            return Optional.empty();
        }
        Terms terms = Terms.coded(gives && clause.role() == Clause.Role.ITEM, most);
        return Optional.of(
                new RuleText(new Item.Rule(clause, terms), List.of(), List.of(), List.of(), raw.annotations));
    }

    private static String way(RawRule raw, Findings own) {
        RawRule.Annotation way = raw.annotations.remove(WAY);
        if (way == null) {
            return GIVES;
        }
        String value = way.values().size() == 1 ? way.values().get(0) : "";
        if (!value.equals(GIVES) && !value.equals(TAKES)) {
            own.error("R083", raw.file, way.line(), way.column(), "@方式 的值不对", "应为 @方式(\"得分\") 或 @方式(\"扣分\")");
        }
        return value;
    }

    private static Optional<Points> most(RawRule raw, Findings own) {
        RawRule.Annotation most = raw.annotations.remove(MOST);
        if (most == null) {
            return Optional.empty();
        }
        String value = most.values().size() == 1 ? most.values().get(0) : "";
        if (most.quoted() || !value.matches("\\d{1,4}(\\.\\d{1,3})?")) {
            own.error("R083", raw.file, most.line(), most.column(), "@最多 的值不对", "应为分数，不加引号，如 @最多(2)");
            return Optional.empty();
        }
        return Optional.of(Points.of(value));
    }

    /** Compiled, or taken from the cache; none when it does not compile, and the findings say why. */
    List<Model> compiled() {
        return files.code().isEmpty() ? List.of() : CodeModels.of(files, findings);
    }
}
