package wenming.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Sentence;

/**
 * A submission made ready for questions: evidence by kind, oldest first, so that no answer depends on the order in which it was filed. The one
 * fact a session receives for all evidence (few facts keep Drools fast). Confined to one thread.
 */
public final class Dossier {

    private static final Comparator<Evidence> OLDEST_FIRST =
            Comparator.comparing((Evidence e) -> e.date()).thenComparing(Evidence::id);

    private static final String TOPICS = "主题";

    private final Submission submission;
    private final Catalog catalog;
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, List<Evidence>> byKind = new HashMap<>();
    private final Window period;
    private final Optional<Field> validUntil;
    private final Optional<Field> topics;
    private final Twins twins = new Twins();

    public Dossier(Submission submission, Catalog catalog, List<Stage> stages) {
        this.submission = submission;
        this.catalog = catalog;
        stages.forEach(s -> this.stages.put(s.name(), s));
        for (Evidence e : submission.evidence()) {
            byKind.computeIfAbsent(e.kind().name(), k -> new ArrayList<>()).add(e);
        }
        byKind.values().forEach(list -> {
            list.sort(OLDEST_FIRST);
            twins.look(list);
        });
        this.period = Window.of(submission.period(), "考核期");
        this.validUntil = catalog.field("validUntil");
        this.topics = catalog.labelled(TOPICS);
    }

    @Sentence(
            value = "统计 {kinds}",
            example = "统计 \"集中学习\" 或 \"专题学习\"",
            means = "选取所列种类的证据; 默认只计考核期内的, 完全相同的只计一次",
            mechanics = {"M01", "M02"})
    public Selection select(List<String> kinds) {
        if (kinds.size() == 1) {
            String kind = kinds.get(0);
            return new Selection(this, List.of(kind(kind)), byKind.getOrDefault(kind, List.of()));
        }
        List<Evidence> found = new ArrayList<>();
        for (String kind : kinds) {
            found.addAll(byKind.getOrDefault(kind, List.of()));
        }
        found.sort(OLDEST_FIRST);
        return new Selection(this, kinds.stream().map(k -> kind(k)).toList(), found);
    }

    public Submission submission() {
        return submission;
    }

    public Unit unit() {
        return submission.unit();
    }

    /** Whether some of these items cover the part, by their topics or their title. */
    public boolean covered(List<Evidence> items, String part) {
        return Topics.covered(items, part, this);
    }

    /** The days of a stage in this period. Rules name only declared stages; the checker sees to that. */
    Period stage(String name) {
        Stage stage = Optional.ofNullable(stages.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
        return stage.in(submission.period());
    }

    Field field(String label) {
        return catalog.labelled(label).orElseThrow(() -> new IllegalArgumentException(label));
    }

    /** The field that lists topics; looked up once, since checklists ask for it item by item. */
    Field topics() {
        return topics.orElseThrow(() -> new IllegalArgumentException(TOPICS));
    }

    /** Last day a standing document is in force, if it states one. */
    Optional<LocalDate> expiry(Evidence e) {
        return validUntil.flatMap(e::date);
    }

    /** The days of the assessment. */
    Window period() {
        return period;
    }

    /** Whether another item of the submission is the same event; nearly always there is none, so that nobody needs to compare. */
    boolean hasTwin(Evidence e) {
        return twins.has(e);
    }

    private EvidenceKind kind(String name) {
        return catalog.kind(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
