package wenming.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wenming.evidence.CommonFields;
import wenming.evidence.Evidence;
import wenming.evidence.Submission;

/** What two units handed in alike: photographs and texts. Keeps digests, not the evidence. For one thread. */
final class Twins {

    private static final int TEXT = 30;
    private static final int NAMED = 8;
    /** A camera's number, a time stamp, a digest; a plain name such as 签到表.pdf may belong to anyone. */
    private static final Pattern OWN_NAME = Pattern.compile(".*(?:[0-9a-fA-F][_-]?){10,}.*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Sketch sketch;
    private final List<String> ids = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Map<String, Map<String, Shared>> found = new HashMap<>();

    Twins(Sketch sketch) {
        this.sketch = sketch;
    }

    /** What one unit has in common with others, as it grows. */
    private static final class Shared {
        private final String example;
        private final String other;
        private final List<String> evidence = new ArrayList<>();
        private int times;

        Shared(String example, String other) {
            this.example = example;
            this.other = other;
        }
    }

    void note(Submission submission) {
        int owner = units.size();
        units.add(submission.unit().name());
        ids.add(submission.unit().id());
        for (Evidence one : submission.evidence()) {
            for (String name : one.texts(CommonFields.ATTACHMENTS)) {
                if (OWN_NAME.matcher(name).matches()) {
                    compare("samePhoto", name, one.id(), owner);
                }
            }
            String note = BLANKS.matcher(one.text(CommonFields.NOTE).orElse("")).replaceAll("");
            if (note.length() >= TEXT) {
                compare("sameText", note, one.id(), owner);
            }
        }
    }

    private void compare(String code, String text, String evidence, int owner) {
        int first = sketch.note(digest(code + text), owner);
        if (first >= 0 && first != owner) {
            share(code, text, owner, first, List.of(evidence));
            share(code, text, first, owner, List.of());
        }
    }

    private void share(String code, String text, int unit, int other, List<String> evidence) {
        Shared shared = found.computeIfAbsent(ids.get(unit), id -> new HashMap<>())
                .computeIfAbsent(code, c -> new Shared(text, units.get(other)));
        shared.times++;
        evidence.stream().filter(e -> shared.evidence.size() < NAMED).forEach(shared.evidence::add);
    }

    /** Reasons of this unit, once every submission has been noted. */
    List<Reason> of(String id) {
        List<Reason> reasons = new ArrayList<>();
        Map<String, Shared> shared = found.getOrDefault(id, Map.of());
        if (shared.containsKey("samePhoto")) {
            Shared s = shared.get("samePhoto");
            reasons.add(new Reason(
                    "samePhoto",
                    Weights.SAME_PHOTO,
                    "附件「" + s.example + "」" + (s.times > 1 ? "等 " + s.times + " 份" : "") + "与" + s.other + "的同名",
                    s.evidence));
        }
        if (shared.containsKey("sameText")) {
            Shared s = shared.get("sameText");
            String begin = s.example.substring(0, Math.min(16, s.example.length()));
            reasons.add(new Reason(
                    "sameText",
                    Weights.SAME_TEXT,
                    "说明「" + begin + "…」" + (s.times > 1 ? "等 " + s.times + " 处" : "") + "与" + s.other + "的一字不差",
                    s.evidence));
        }
        return reasons;
    }

    /** FNV-1a over the bytes, then mixed so that every bit depends on every other. */
    private static long digest(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
