package wenming.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.evidence.Catalog;
import wenming.language.Diagnostic;

/**
 * What a running server scores with at one moment. All its standards share one catalogue. Immutable; whoever took it may go on using it after it has
 * been replaced.
 */
public final class Snapshot {

    private final RulesFolder.Evidence evidence;
    private final SortedMap<String, Serving> servings;
    private final List<Diagnostic> trouble;
    private final Library library;

    Snapshot(RulesFolder.Evidence evidence, Map<String, Serving> servings, List<Diagnostic> trouble) {
        this.evidence = evidence;
        this.servings = new TreeMap<>(servings);
        this.trouble = List.copyOf(trouble);
        SortedMap<String, Standard> standards = new TreeMap<>();
        SortedMap<String, List<Diagnostic>> broken = new TreeMap<>();
        servings.forEach((id, serving) -> {
            serving.standard().ifPresent(standard -> standards.put(id, standard));
            if (!serving.broken().isEmpty()) {
                broken.put(id, serving.broken());
            }
        });
        this.library = Library.of(evidence.catalog(), standards, broken);
    }

    /** The standards and their catalogue. An id may be both usable and broken: then the last good standard is served. */
    public Library library() {
        return library;
    }

    /** Every standard of the folder, by id. */
    public List<Serving> servings() {
        return List.copyOf(servings.values());
    }

    public Optional<Serving> serving(String id) {
        return Optional.ofNullable(servings.get(id));
    }

    /** Why the folder as it is could not be taken over, when it could not: its catalogue is broken, or it cannot be read. */
    public List<Diagnostic> trouble() {
        return trouble;
    }

    /** Content of the evidence catalogue. */
    public byte[] evidence() {
        return evidence.bytes().clone();
    }

    Catalog catalog() {
        return evidence.catalog();
    }

    RulesFolder.Evidence source() {
        return evidence;
    }

    Snapshot with(List<Diagnostic> found) {
        return new Snapshot(evidence, servings, found);
    }

    /** Standards that these hold and this one does not. */
    Collection<Standard> without(Snapshot other) {
        List<Standard> gone = new ArrayList<>(library.standards());
        gone.removeAll(other.library.standards());
        return gone;
    }
}
