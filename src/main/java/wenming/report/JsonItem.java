package wenming.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import wenming.scoring.ItemScore;
import wenming.scoring.Shortfall;

/** The parts of the JSON report that speak of one item: its entry in the ledger and what it still lacks. */
final class JsonItem {

    private JsonItem() {}

    static void write(Json json, ItemScore score) throws IOException {
        json.text("id", score.item().id());
        json.text("category", score.item().category().id());
        json.text("title", score.item().title());
        json.points("maximum", score.maximum());
        json.points("earned", score.earned());
        json.points("lost", score.lost());
        json.text("status", score.status().code());
        json.text("required", score.required());
        json.number(
                "actual", Optional.of(score.actual()).filter(a -> !a.isEmpty()).map(BigDecimal::new));
        json.text("unit", score.unit());
        json.text("reason", score.reason());
        json.text("lead", score.item().lead());
        json.text("source", Wording.sources(score));
        json.optionalObject("pace", score.pace(), pace -> pace(json, pace));
        json.objects("lines", score.lines(), line -> {
            json.text("rule", line.rule());
            json.points("points", line.points());
            json.text("reason", line.reason());
        });
        json.object("evidence", () -> {
            json.texts("counted", score.counted());
            json.objects("refused", score.refused(), refusal -> {
                json.text("id", refusal.evidence().id());
                json.text("reason", refusal.reason());
            });
        });
    }

    static void shortfall(Json json, Shortfall shortfall) throws IOException {
        json.text("itemId", shortfall.itemId());
        json.text("rule", shortfall.rule());
        json.text("title", shortfall.title());
        json.points("recoverable", shortfall.recoverable());
        json.number("gap", shortfall.gap().amount());
        json.text("unit", shortfall.gap().unit());
        json.number("wanted", shortfall.gap().wanted());
        json.text("what", shortfall.gap().what());
        json.text("action", shortfall.action());
        json.text("lead", shortfall.lead());
        json.texts("support", shortfall.support());
        json.text("source", shortfall.source());
        json.text("dueBy", shortfall.dueBy());
        json.flag("late", shortfall.late());
        json.optionalObject("pace", shortfall.pace(), pace -> pace(json, pace));
    }

    private static void pace(Json json, ItemScore.Pace pace) throws IOException {
        json.number("due", pace.due());
        json.number("target", pace.target());
        json.number("done", pace.done());
        json.text("unit", pace.unit());
    }

    /** A Java constant as JSON writes it: NOT_MET becomes notMet. */
    static String code(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return code.toString();
    }
}
