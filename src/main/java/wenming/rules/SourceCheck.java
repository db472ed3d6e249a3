package wenming.rules;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenming.scoring.Clause;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** What the texts say agrees with what the figures say: the document, the year, and points written into a name. */
final class SourceCheck {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?年");
    private static final Pattern POINTS = Pattern.compile("[（(] ?(?:共|满分)? ?(\\d{1,5}(?:\\.\\d{1,3})?) ?分 ?[)）]");

    private final Ruleset ruleset;
    private final Findings findings;

    SourceCheck(Ruleset ruleset, Findings findings) {
        this.ruleset = ruleset;
        this.findings = findings;
    }

    void check() {
        Outline outline = ruleset.outline();
        Optional<String> edition = years(YEAR, outline.edition()).findFirst();
        edition.ifPresent(this::years);
        for (Outline.Category category : outline.categories()) {
            written(category.title())
                    .filter(p -> !p.equals(category.points()))
                    .ifPresent(p -> ruleset.outlineText()
                            .error(
                                    findings,
                                    "R062",
                                    category.title(),
                                    "类别标题「" + category.title() + "」写的分数与 points 的 " + category.points() + " 分不同",
                                    "请改正其中一处，或在标题里不写分数"));
        }
        String document = outline.document().split("[\\s，,、]", 2)[0];
        for (RuleText rule : ruleset.rules()) {
            source(rule, document);
            points(rule);
        }
    }

    private void source(RuleText rule, String document) {
        String source = rule.clause().source();
        if (!source.contains(document) && !source.contains("《")) {
            findings.warning(
                    "R058",
                    rule,
                    "依据",
                    "@依据「" + source + "」不是本标准的文件「" + document + "」",
                    "请以 " + document + " 开头；若引用别的文件，用书名号写出它的名称，如 @依据(\"《某某办法》第三条\")");
        }
    }

    private void points(RuleText rule) {
        if (rule.clause().role() != Clause.Role.ITEM) {
            return;
        }
        Points full = ruleset.pointsOf(rule.clause().item());
        boolean named = written(rule.clause().title()).isPresent();
        Stream.of(rule.clause().title(), rule.name())
                .flatMap(text -> written(text).filter(p -> !p.equals(full)).map(p -> text).stream())
                .findFirst()
                .ifPresent(text -> findings.error(
                        "R062",
                        rule,
                        named ? "名称" : "",
                        "名称「" + text + "」写的分数与 @分值 的 " + full + " 分不同",
                        "请改正其中一处，或在名称里不写分数"));
    }

    private static Optional<Points> written(String text) {
        Matcher m = POINTS.matcher(text);
        return m.find() ? Optional.of(Points.of(new BigDecimal(m.group(1)))) : Optional.empty();
    }

    private void years(String edition) {
        Outline outline = ruleset.outline();
        years(YEAR, outline.title())
                .filter(year -> !year.equals(edition))
                .findFirst()
                .ifPresent(year -> ruleset.outlineText()
                        .warning(
                                findings,
                                "R060",
                                outline.title(),
                                "标题写的是 " + year + " 年，edition 写的是 " + outline.edition(),
                                "请核对原文，改正其中一处；原文自相矛盾时在 notes 里说明，标题不写年份"));
        for (RuleText rule : ruleset.rules()) {
            Clause clause = rule.clause();
            Stream<String> quoted = Stream.concat(rule.measuring().stream(), rule.scoring().stream())
                    .map(Phrase::text);
            List<String> texts = Stream.concat(
                            Stream.of(
                                    rule.name(),
                                    clause.title(),
                                    rule.rule().terms().hint()),
                            quoted)
                    .toList();
            Set<String> others = new LinkedHashSet<>();
            texts.forEach(
                    t -> years(YEAR_IN_TEXT, t).filter(y -> !y.equals(edition)).forEach(others::add));
            if (!others.isEmpty()) {
                findings.warning(
                        "R060",
                        rule,
                        "",
                        "规则「" + rule.name() + "」里写的是 " + String.join("、", others) + " 年，standard.yaml 的 edition 写的是 "
                                + outline.edition(),
                        "年份会随版本过时，请删去，或改成与 edition 一致");
            }
        }
    }

    private static Stream<String> years(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1));
    }
}
