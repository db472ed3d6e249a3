package wenming.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wenming.language.Diagnostic;

/**
 * Where one standard of a running server stands. Immutable.
 *
 * @param id name of its folder
 * @param standard what scores now: the files as they are, or, when those are broken, the last that were good; empty when there never were any
 * @param since when this digest began to be served; without a standard, when it was found broken
 * @param broken why the files as they are cannot be used, empty when they are what is served
 * @param files that are served; without a standard, those that are broken
 * @param seen fingerprint of the files looked at last, so that files which have not changed are not read again
 */
public record Serving(
        String id,
        Optional<Standard> standard,
        Instant since,
        List<Diagnostic> broken,
        StandardFiles files,
        String seen) {

    public Serving {
        broken = List.copyOf(broken);
    }

    /** Whether an older version is served because the files as they are cannot be used. */
    public boolean outdated() {
        return standard.isPresent() && !broken.isEmpty();
    }

    Serving broken(List<Diagnostic> diagnostics, String fingerprint) {
        return new Serving(id, standard, since, diagnostics, files, fingerprint);
    }
}
