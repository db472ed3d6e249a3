package wenming.versions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenming.language.InvalidInput;
import wenming.language.Sha256;
import wenming.scoring.Assessment;

/**
 * What a stored result says of where it came from.
 *
 * @param standard id of the standard
 * @param version its edition
 * @param digest digest of the standard's files
 * @param inputSha256 digest of the submission
 * @param asOf day of assessment
 */
public record StoredResult(String standard, String version, String digest, String inputSha256, LocalDate asOf) {

    private static final int MAX_BYTES = 50_000_000;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> WANTED =
            List.of("schemaVersion", "standard/id", "standard/version", "standard/sha256", "inputSha256", "asOf");

    /**
     * @param name the file, for the message
     * @throws InvalidInput when it is not the JSON result of scoring one unit
     */
    public static StoredResult read(String name, byte[] json) {
        if (json.length > MAX_BYTES) {
            throw not(name, "文件过大：超过 " + MAX_BYTES / 1_000_000 + " MB");
        }
        Map<String, String> found = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw not(name, "里面不是评分结果");
            }
            members(parser, "", found);
            if (parser.nextToken() != null) {
                throw not(name, "一个文件里有几份结果");
            }
        } catch (IOException broken) {
            throw not(name, "JSON 写得不完整或有错");
        }
        List<String> missing =
                WANTED.stream().filter(key -> !found.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            throw not(name, "缺少 " + String.join("、", missing));
        }
        if (!found.get("schemaVersion").equals(String.valueOf(Assessment.SCHEMA_VERSION))) {
            throw not(name, "格式版本是 " + found.get("schemaVersion") + "，本程序只会 " + Assessment.SCHEMA_VERSION);
        }
        try {
            return new StoredResult(
                    found.get("standard/id"),
                    found.get("standard/version"),
                    found.get("standard/sha256"),
                    found.get("inputSha256"),
                    LocalDate.parse(found.get("asOf")));
        } catch (DateTimeException e) {
            throw not(name, "asOf 不是日期");
        }
    }

    private static void members(JsonParser parser, String path, Map<String, String> found) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = path + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && key.equals("standard")) {
                members(parser, "standard/", found);
            } else if (value.isScalarValue() && WANTED.contains(key)) {
                found.put(key, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private static InvalidInput not(String name, String why) {
        return new InvalidInput(List.of(Refusals.of(
                Refusals.NO_RESULT, name, "不能当作评分结果重放：" + why, "应为 wenming score --format json 或网页接口给出的一份完整结果")));
    }

    /** What to say when the rules are nowhere to be found. */
    public InvalidInput withoutRules() {
        return Refusals.because(
                Refusals.NO_RULES,
                "找不到评分时用的规则：" + standard + " " + version + " 版，摘要 " + Sha256.shown(digest),
                "它没有发布过，也没有用 score --keep 保存过；如保存在别处，请用 --data 指明数据文件夹，或用 --rules 指明当时的规则文件夹");
    }

    /** What to say when the submission is nowhere to be found. */
    public InvalidInput withoutSubmission() {
        return Refusals.because(
                Refusals.NO_INPUT,
                "找不到评分时用的材料，摘要 " + Sha256.shown(inputSha256),
                "请用 --submission 指明当时的材料；以后评分时加 --keep，材料就会一并保存");
    }

    /** What to say when another submission was offered. */
    public InvalidInput otherSubmission(String offered) {
        return new InvalidInput(List.of(Refusals.of(
                Refusals.NO_INPUT,
                offered,
                "这不是评分时用的那份材料：摘要应为 " + Sha256.shown(inputSha256),
                "材料改动一个字节摘要就不同，请找出当时的原件")));
    }

    /** Whether these bytes are the submission. */
    public boolean madeFrom(byte[] submission) {
        return Sha256.of(submission).equals(inputSha256);
    }
}
