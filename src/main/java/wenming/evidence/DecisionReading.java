package wenming.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import wenming.language.Cursor;
import wenming.language.Fault;
import wenming.language.Keys;
import wenming.language.Pointers;

/** What persons decided: judgements on rules, and items said not to concern the unit. Each rule and each item at most once. */
final class DecisionReading {

    private static final int MOST = 1_000;
    private static final int MAX_NAME = 200;
    private static final int MAX_REASON = 2_000;
    private static final String SECOND_JUDGEMENT = "S027";
    private static final String SECOND_REASON = "S028";

    private static final Keys JUDGEMENT = Keys.required("rule", "规则")
            .andRequired("points", "分值")
            .andRequired("reason", "理由")
            .andRequired("by", "评定人")
            .andOptional("decision", "文号");
    private static final Keys EXCUSE = Keys.required("item", "项目").andRequired("reason", "理由");

    private final Map<String, Judgement> judgements = new LinkedHashMap<>();
    private final Map<String, String> notApplicable = new LinkedHashMap<>();

    private static final class Draft {
        private String about = "";
        private BigDecimal points = BigDecimal.ZERO;
        private String reason = "";
        private String by = "";
        private String decision = "";
    }

    void readJudgements(Cursor cursor) {
        cursor.list(MOST, () -> {
            Draft draft = read(cursor, JUDGEMENT);
            Judgement judgement = new Judgement(draft.about, draft.points, draft.reason, draft.by, draft.decision);
            if (!draft.about.isEmpty() && judgements.put(draft.about, judgement) != null) {
                String message = "规则「" + draft.about + "」已有一次评定";
                cursor.errorAt(Pointers.child(cursor.pointer(), "rule"), SECOND_JUDGEMENT, message, "一条规则只评定一次，请删去多余的");
            }
        });
    }

    void readNotApplicable(Cursor cursor) {
        cursor.list(MOST, () -> {
            Draft draft = read(cursor, EXCUSE);
            if (!draft.about.isEmpty() && notApplicable.put(draft.about, draft.reason) != null) {
                String message = "项目「" + draft.about + "」已列为不适用";
                cursor.errorAt(Pointers.child(cursor.pointer(), "item"), SECOND_REASON, message, "一个项目只列一次，请删去多余的");
            }
        });
    }

    private static Draft read(Cursor cursor, Keys keys) {
        Draft draft = new Draft();
        cursor.object(keys, (key, index) -> {
            switch (key) {
                case "rule", "item" -> draft.about = cursor.filledText(MAX_NAME).orElse("");
                case "points" -> draft.points = points(cursor);
                case "reason" -> draft.reason = cursor.filledText(MAX_REASON).orElse("");
                case "by" -> draft.by = cursor.filledText(MAX_NAME).orElse("");
                default -> draft.decision = cursor.text(MAX_NAME).orElse("");
            }
        });
        return draft;
    }

    private static BigDecimal points(Cursor cursor) {
        BigDecimal points = cursor.decimal().orElse(BigDecimal.ZERO);
        if (points.signum() < 0) {
            cursor.error(Fault.NUMBER, "「分值」不能是负数，实际是 " + points, "只写分数，得分还是扣分由规则决定");
        }
        return points;
    }

    Map<String, Judgement> judgements() {
        return judgements;
    }

    Map<String, String> notApplicable() {
        return notApplicable;
    }
}
