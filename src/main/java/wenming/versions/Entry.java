package wenming.versions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wenming.language.Cursor;
import wenming.language.Keys;

/**
 * One change of the live version, as logged for good.
 *
 * @param action what was done
 * @param standard id
 * @param version live from then on
 * @param manifest digest of its manifest
 * @param at when, to the second
 * @param by who
 * @param why for what reason
 * @param warnings what the check remarked without refusing
 * @param cases how many cases came out green; 0 for a rollback, which needs none
 * @param replaced version that was live before; empty for the first
 * @param previous digest of the entry before; empty for the first
 */
record Entry(
        Change.Action action,
        String standard,
        String version,
        String manifest,
        Instant at,
        String by,
        String why,
        int warnings,
        int cases,
        Optional<String> replaced,
        Optional<String> previous) {

    private static final int MAX_BYTES = 100_000;
    private static final int MAX_TEXT = 2_000;
    private static final int MOST = 1_000_000;

    private static final Keys KEYS = Keys.required("action", "动作")
            .andRequired("standard", "标准")
            .andRequired("version", "版本")
            .andRequired("manifest", "清单")
            .andRequired("at", "时间")
            .andRequired("by", "操作人")
            .andRequired("why", "理由")
            .andRequired("warnings", "提醒数")
            .andRequired("cases", "案例数")
            .andOptional("replaced", "被替换的版本")
            .andOptional("previous", "上一条记录");

    byte[] bytes() {
        return StoredJson.write(json -> {
            json.writeStringField("action", action.code());
            json.writeStringField("standard", standard);
            json.writeStringField("version", version);
            json.writeStringField("manifest", manifest);
            json.writeStringField("at", at.toString());
            json.writeStringField("by", by);
            json.writeStringField("why", why);
            json.writeNumberField("warnings", warnings);
            json.writeNumberField("cases", cases);
            if (replaced.isPresent()) {
                json.writeStringField("replaced", replaced.get());
            }
            if (previous.isPresent()) {
                json.writeStringField("previous", previous.get());
            }
        });
    }

    /** @throws wenming.language.InvalidInput when it is no entry */
    static Entry of(byte[] json) {
        Map<String, String> texts = new HashMap<>();
        int[] counts = new int[2];
        StoredJson.read(
                json,
                MAX_BYTES,
                cursor -> cursor.object(KEYS, (key, index) -> {
                    switch (key) {
                        case "action" -> cursor.choice(Change.Action.codes()).ifPresent(text -> texts.put(key, text));
                        case "at" -> instant(cursor).ifPresent(text -> texts.put(key, text));
                        case "warnings" -> counts[0] = cursor.integer(0, MOST).orElse(0);
                        case "cases" -> counts[1] = cursor.integer(0, MOST).orElse(0);
                        default -> cursor.filledText(MAX_TEXT).ifPresent(text -> texts.put(key, text));
                    }
                }));
        return new Entry(
                Change.Action.of(texts.get("action")),
                texts.get("standard"),
                texts.get("version"),
                texts.get("manifest"),
                Instant.parse(texts.get("at")),
                texts.get("by"),
                texts.get("why"),
                counts[0],
                counts[1],
                Optional.ofNullable(texts.get("replaced")),
                Optional.ofNullable(texts.get("previous")));
    }

    private static Optional<String> instant(Cursor cursor) {
        Optional<String> text = cursor.filledText(MAX_TEXT);
        try {
            text.ifPresent(Instant::parse);
            return text;
        } catch (DateTimeException e) {
            cursor.error(Refusals.DAMAGED, "时间写得不对", "");
            return Optional.empty();
        }
    }

    Change change() {
        return new Change(action, version, at, by, why, replaced);
    }
}
