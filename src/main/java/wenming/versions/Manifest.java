package wenming.versions;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.language.Keys;

/**
 * One set of rules: which contents under which names. The same rules always give the same manifest.
 *
 * @param standard id
 * @param version the edition stated in standard.yaml
 * @param digest the standard's digest, which every result carries
 * @param catalog digest of the evidence catalogue
 * @param files digest of every file of the standard, by name
 * @param cases digest of every case file, by name
 */
record Manifest(
        String standard,
        String version,
        String digest,
        String catalog,
        SortedMap<String, String> files,
        SortedMap<String, String> cases) {

    static final int MAX_BYTES = 1_000_000;
    private static final int MOST_FILES = 2_000;
    private static final int MAX_TEXT = 1_000;

    private static final Keys KEYS = Keys.required("standard", "标准")
            .andRequired("version", "版本")
            .andRequired("digest", "摘要")
            .andRequired("catalog", "证据目录")
            .andRequired("files", "文件")
            .andRequired("cases", "案例");

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    byte[] bytes() {
        return StoredJson.write(json -> {
            json.writeStringField("standard", standard);
            json.writeStringField("version", version);
            json.writeStringField("digest", digest);
            json.writeStringField("catalog", catalog);
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("cases");
            for (Map.Entry<String, String> file : cases.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
        });
    }

    /** @throws wenming.language.InvalidInput when it is no manifest */
    static Manifest of(byte[] json) {
        Map<String, String> texts = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        SortedMap<String, String> cases = new TreeMap<>();
        StoredJson.read(
                json,
                MAX_BYTES,
                cursor -> cursor.object(KEYS, (key, index) -> {
                    if (key.equals("files") || key.equals("cases")) {
                        Map<String, String> into = key.equals("files") ? files : cases;
                        cursor.entries(
                                MOST_FILES,
                                (name, i) -> cursor.filledText(MAX_TEXT).ifPresent(d -> into.put(name, d)));
                    } else {
                        cursor.filledText(MAX_TEXT).ifPresent(text -> texts.put(key, text));
                    }
                }));
        return new Manifest(
                texts.get("standard"), texts.get("version"), texts.get("digest"), texts.get("catalog"), files, cases);
    }
}
