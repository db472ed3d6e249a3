package wenming.properties;

import java.nio.file.Path;
import java.util.List;
import wenming.rules.Library;
import wenming.rules.Standard;

/** The standards in the repository, opened once for all tests; a standard is thread-safe. */
final class Shipped {

    static final Path RULES = Path.of("rules");
    static final Library LIBRARY = Library.open(RULES);

    private Shipped() {}

    static List<Standard> standards() {
        return LIBRARY.standards();
    }

    /** Seeds alternate between the standards. */
    static Standard standard(long seed) {
        return standards().get((int) (seed % standards().size()));
    }

    static RandomSubmissions submissions(Standard standard) {
        String id = standard.outline().id();
        return new RandomSubmissions(LIBRARY.catalog(), standard.scheme(), RULES.resolve(id), Path.of("samples", id));
    }
}
