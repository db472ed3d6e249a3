package wenming.rules;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.language.Place;
import wenming.scoring.Clause;

/**
 * A standard as a stock Drools pair: a {@code .dsl} vocabulary generated from the annotated methods, and a {@code .dslr} rule file generated from
 * the parsed rules. Never from an author's bytes, so nothing an author typed reaches a compiler. Tests compile the pair with stock Drools and
 * compare the assessments byte for byte.
 */
final class StockForm {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final String MEASURED = "得出数值";
    private static final String UNMEASURED = "无须统计";

    /** A slot without bounds of its own would swallow any line, so awards are spelt out. */
    private static final String AWARD = "得满分|[得扣] [0-9.]+ 分|本项不得分|一票否决";

    private StockForm() {}

    /** The vocabulary file. Longer sentences come first, because Drools replaces with the first that fits. */
    static String dsl() {
        StringBuilder dsl = new StringBuilder();
        dsl.append("[keyword]^规则=rule\n[keyword]^当=when\n[keyword]^那么=then\n[keyword]^结束=end\n");
        dsl.append("[when]").append(MEASURED).append("=)\n");
        dsl.append("[when]").append(UNMEASURED).append("=$measure : wenming.evidence.Dossier()\n");
        SentenceBook.all().stream()
                .sorted(Comparator.comparing((SentenceForm f) -> -literals(f))
                        .thenComparing(f -> f.sentence().value()))
                .forEach(f -> dsl.append(entry(f)).append('\n'));
        return dsl.toString();
    }

    private static int literals(SentenceForm form) {
        return SLOT.matcher(form.sentence().value()).replaceAll("").length();
    }

    private static String entry(SentenceForm form) {
        StringBuilder key = new StringBuilder();
        StringBuilder call = new StringBuilder();
        Matcher m = SLOT.matcher(form.sentence().value());
        int end = 0;
        int number = 0;
        while (m.find()) {
            String name = "a" + number;
            SlotType type = form.slots().get(number).type();
            key.append(form.sentence().value(), end, m.start()).append('{').append(name);
            key.append(type == SlotType.AWARD ? ":" + AWARD : "").append('}');
            call.append(number == 0 ? "" : ", ").append(type.stock("{" + name + "}"));
            end = m.end();
            number++;
        }
        key.append(form.sentence().value().substring(end));
        String method = form.method().getName() + "(" + call + ")";
        String scope = form.place() == Place.THEN ? "then" : "when";
        // A sentence that is nothing but a slot must begin its line, or it would match inside what another entry has
        // written.
        boolean bare = literals(form) == 0;
        return "[" + scope + "]" + (bare ? "^" + key : key) + "=" + said(form, method);
    }

    private static String said(SentenceForm form, String method) {
        return switch (form.place()) {
            case SELECT -> "wenming.evidence.Dossier( $measure : " + method;
            case WHERE, MEASURE, COMPARE -> "." + method;
            case WHEN -> form.method().getDeclaringClass().getName() + "( " + method + " )";
            case THEN -> "sheet.of(drools.getRule().getName(), $measure)." + method + ";";
        };
    }

    /** The rule file. */
    static String dslr(List<RuleText> rules) {
        StringBuilder dslr =
                new StringBuilder("package ").append(Network.PACKAGE).append(";\n");
        dslr.append("global wenming.scoring.ScoreSheet ").append(Network.SHEET).append(";\n");
        rules.forEach(rule -> write(rule, dslr));
        return dslr.toString();
    }

    private static void write(RuleText rule, StringBuilder dslr) {
        Clause clause = rule.clause();
        dslr.append("\n规则 \"").append(rule.name()).append("\"\n");
        dslr.append("  @项目(\"")
                .append(clause.item())
                .append("\") @依据(\"")
                .append(clause.source())
                .append("\")\n");
        dslr.append("当\n");
        if (rule.measures()) {
            rule.measuring().forEach(p -> line(p, dslr));
            dslr.append("  ").append(MEASURED).append('\n');
        } else {
            dslr.append("  ").append(UNMEASURED).append('\n');
        }
        rule.conditions().forEach(p -> line(p, dslr));
        dslr.append("那么\n");
        rule.scoring().forEach(p -> line(p, dslr));
        dslr.append("结束\n");
    }

    private static void line(Phrase phrase, StringBuilder dslr) {
        int[] slot = {0};
        String text = SLOT.matcher(phrase.form().sentence().value()).replaceAll(m -> {
            int i = slot[0]++;
            return Matcher.quoteReplacement(phrase.form()
                    .slots()
                    .get(i)
                    .type()
                    .canonical(phrase.arguments().get(i)));
        });
        dslr.append(text).append('\n');
    }
}
