package wenming.properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;

/** A submission being written: the JSON document as maps and lists, which a test changes and hands in through the only door there is. */
public final class Draft {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Map<String, Object> root;
    private int added;

    private Draft(Map<String, Object> root, int added) {
        this.root = root;
        this.added = added;
    }

    /** A unit without any evidence, assessed at the end of 2026. */
    static Draft empty() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("unit", new LinkedHashMap<>(Map.of("id", "U1", "name", "某县审计局")));
        root.put("period", new LinkedHashMap<>(Map.of("from", "2026-01-01", "to", "2026-12-31")));
        root.put("asOf", "2026-12-31");
        root.put("evidence", new ArrayList<>());
        return new Draft(root, 0);
    }

    static Draft of(Path json) {
        try {
            return new Draft(JSON.readValue(Files.readAllBytes(json), OBJECT), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft copy() {
        return new Draft(JSON.convertValue(root, OBJECT), added);
    }

    Draft set(String name, Object value) {
        root.put(name, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> unit() {
        return (Map<String, Object>) root.get("unit");
    }

    /** Last year's figures. */
    @SuppressWarnings("unchecked")
    Map<String, Object> lastYear() {
        Map<String, Object> last = (Map<String, Object>) root.computeIfAbsent("lastYear", l -> new LinkedHashMap<>());
        return (Map<String, Object>) last.computeIfAbsent("figures", f -> new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> evidence() {
        return (List<Map<String, Object>>) root.computeIfAbsent("evidence", e -> new ArrayList<>());
    }

    /** Adds an item under an id of its own. */
    Draft add(Map<String, Object> item) {
        Map<String, Object> copy = new LinkedHashMap<>(item);
        copy.put("id", "N" + ++added);
        copy.putIfAbsent("title", "第 " + added + " 件");
        evidence().add(copy);
        return this;
    }

    Draft without(String kind) {
        evidence().removeIf(e -> e.get("kind").equals(kind));
        return this;
    }

    Draft shuffled(Random random) {
        Draft shuffled = copy();
        Collections.shuffle(shuffled.evidence(), random);
        return shuffled;
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Submission read(SubmissionReader reader) {
        return reader.read("", bytes());
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
