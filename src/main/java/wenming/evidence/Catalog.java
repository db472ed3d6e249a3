package wenming.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a submission may contain: fields, kinds and figures, as declared in {@code rules/evidence.yaml}. Immutable, shared by all threads. */
public final class Catalog {

    /** The figure every unit has without declaring it: its head-count. */
    public static final String HEADCOUNT = "在职人数";

    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Map<String, Field> byLabel = new LinkedHashMap<>();
    private final Map<String, EvidenceKind> kinds = new LinkedHashMap<>();
    private final Map<String, String> figures = new LinkedHashMap<>();

    /**
     * @param fields all fields, the {@link CommonFields} included, each at its own index
     * @param kinds all kinds
     * @param figures name of a figure and its unit
     */
    public Catalog(Collection<Field> fields, Collection<EvidenceKind> kinds, Map<String, String> figures) {
        fields.forEach(f -> {
            byName.put(f.name(), f);
            byLabel.put(f.label(), f);
        });
        kinds.forEach(k -> this.kinds.put(k.name(), k));
        this.figures.put(HEADCOUNT, "人");
        this.figures.putAll(figures);
    }

    public int fieldCount() {
        return byName.size();
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Optional<Field> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    public Optional<EvidenceKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    public List<EvidenceKind> kinds() {
        return new ArrayList<>(kinds.values());
    }

    public List<String> kindNames() {
        return List.copyOf(kinds.keySet());
    }

    public List<String> fieldLabels() {
        return List.copyOf(byLabel.keySet());
    }

    public List<String> figureNames() {
        return List.copyOf(figures.keySet());
    }

    /** Unit of a figure, if the figure is declared. */
    public Optional<String> figureUnit(String figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
