package wenming.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.language.Cursor;
import wenming.language.Keys;
import wenming.scoring.Scheme;

/** One reading of one file of cases: the list and the outermost keys of each case. */
final class CaseListReading {

    private static final int MOST = 1_000;
    private static final int MAX_NAME = 200;
    private static final String SAME_NAME = "C040";
    private static final String EXPECTS_NOTHING = "C041";

    private static final Keys KEYS = Keys.required("name", "案例名")
            .andOptional("rules", "规则")
            .andOptional("period", "考核期")
            .andOptional("asOf", "考核日期")
            .andOptional("appliedOn", "申报日期")
            .andOptional("unit", "单位")
            .andOptional("lastYear", "上年度")
            .andOptional("judgements", "评定")
            .andOptional("notApplicable", "不适用项目")
            .andOptional("given", "材料")
            .andRequired("expect", "预期");

    private final String file;
    private final SubmissionReader submissions;
    private final Set<String> names;
    private final Scheme scheme;
    private final KnownNames known;
    private final List<RuleCase> cases = new ArrayList<>();

    CaseListReading(String file, Scheme scheme, SubmissionReader submissions, Set<String> names) {
        this.file = file;
        this.scheme = scheme;
        this.submissions = submissions;
        this.names = names;
        this.known = new KnownNames(scheme);
    }

    void read(Cursor cursor) {
        cursor.list(MOST, () -> one(cursor));
    }

    List<RuleCase> cases() {
        return cases;
    }

    private void one(Cursor cursor) {
        int before = cursor.found();
        int line = cursor.line();
        Draft draft = new Draft(cursor);
        if (!cursor.object(KEYS, (key, index) -> draft.member(key))) {
            return;
        }
        Optional<Submission> submission =
                cursor.found() > before ? Optional.empty() : draft.facts.write().read(cursor, submissions);
        if (!draft.name.isEmpty()) {
            cursor.about(before, "案例「" + draft.name + "」：");
        }
        submission.ifPresent(
                s -> cases.add(new RuleCase(draft.name, file, line, draft.rules, s, draft.expectation.expectation())));
    }

    /** What was read of one case so far. */
    private final class Draft {
        private final Cursor cursor;
        private final CaseFacts facts;
        private final ExpectationReading expectation;
        private final List<String> rules = new ArrayList<>();
        private String name = "";

        Draft(Cursor cursor) {
            this.cursor = cursor;
            this.facts = new CaseFacts(scheme, cursor.pointer(), known);
            this.expectation = new ExpectationReading(known);
        }

        void member(String key) {
            switch (key) {
                case "name" -> cursor.filledText(MAX_NAME).ifPresent(this::named);
                case "rules" ->
                    cursor.list(
                            MOST,
                            () -> cursor.filledText(MAX_NAME)
                                    .filter(rule -> known.rule(cursor, rule))
                                    .ifPresent(rules::add));
                case "expect" -> expect();
                default -> facts.read(cursor, key);
            }
        }

        private void named(String text) {
            name = text;
            if (!names.add(text)) {
                cursor.error(SAME_NAME, "案例名「" + text + "」在本标准中已出现过", "请改用另一个名称，写明这个案例与那个有何不同");
            }
        }

        private void expect() {
            int before = cursor.found();
            expectation.read(cursor);
            if (cursor.found() == before && expectation.expectation().isEmpty()) {
                cursor.error(EXPECTS_NOTHING, "这个案例没有写出任何预期", "请写 items、vetoes、title 或 total 中至少一项");
            }
        }
    }
}
