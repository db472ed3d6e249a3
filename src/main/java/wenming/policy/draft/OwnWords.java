package wenming.policy.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenming.evidence.Catalog;
import wenming.rules.Vocabulary;

/** A row that already speaks in sentences of the vocabulary, as those of a printed criteria book do. All of it must be understood, or it is not taken. */
final class OwnWords {

    private static final Pattern REMARK = Pattern.compile("[（(](暂定|可不适用)[：:](.*)[）)]");
    private static final Pattern CONDITION = Pattern.compile("适用条件[：:](.*)");
    private static final Pattern NAMED = Pattern.compile("([^：:“”\"]{1,80})[：:](.*)");

    private final Catalog catalog;
    private final RuleDraft rule = new RuleDraft();
    private final List<String> scoring = new ArrayList<>();
    private String measure = "";

    private OwnWords(Catalog catalog) {
        this.catalog = catalog;
    }

    static Optional<RuleDraft> read(CriteriaTable.Row row, Catalog catalog) {
        OwnWords words = new OwnWords(catalog);
        row.standard().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(words::line);
        return words.rule(row.evidence());
    }

    private void line(String line) {
        Matcher remark = REMARK.matcher(line);
        Matcher condition = CONDITION.matcher(line);
        Matcher named = NAMED.matcher(line);
        if (remark.matches() && remark.group(1).equals("暂定")) {
            rule.figureOfOurs(remark.group(2));
        } else if (remark.matches()) {
            rule.mayNotApply = remark.group(2);
        } else if (condition.matches()) {
            rule.when.add("且 " + straight(condition.group(1)));
        } else if (scoring.isEmpty() && measures(line)) {
            measure = line;
        } else if (scoring.isEmpty() && named.matches() && (named.group(2).isBlank() || measures(named.group(2)))) {
            rule.name = named.group(1);
            measure = named.group(2);
        } else {
            Arrays.stream(line.split("[；;]")).map(OwnWords::straight).forEach(scoring::add);
        }
    }

    private boolean measures(String line) {
        return measure.isEmpty() && sentences(line).allMatch(Vocabulary::knows);
    }

    /** 计算 is left out in print, 对比 is not. */
    private static Stream<String> sentences(String measure) {
        return Arrays.stream(straight(measure).split("，(?=对比)")).map(s -> s.startsWith("对比") ? s : "计算 " + s);
    }

    private Optional<RuleDraft> rule(String evidence) {
        List<String> choosing = new ArrayList<>();
        List<String> lines =
                evidence.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (!measure.isBlank()) {
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            List<String> kinds = List.of(lines.get(0).split("、"));
            if (!catalog.kindNames().containsAll(kinds)) {
                return Optional.empty();
            }
            choosing.add("统计 "
                    + String.join(" 或 ", kinds.stream().map(k -> '"' + k + '"').toList()));
            lines.stream().skip(1).map(l -> "其中 " + straight(l)).forEach(choosing::add);
            sentences(measure).forEach(choosing::add);
        } else if (!lines.isEmpty()) {
            return Optional.empty();
        }
        rule.when.addAll(0, choosing);
        rule.then.addAll(scoring);
        boolean whole = !scoring.isEmpty()
                && Stream.concat(rule.when.stream(), rule.then.stream()).allMatch(Vocabulary::knows);
        return whole ? Optional.of(rule) : Optional.empty();
    }

    private static String straight(String text) {
        return text.strip().replaceAll("[“”]", "\"");
    }
}
