package wenming.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * Works out what is served after the rules folder has changed. Only standards whose files changed are read again. What is broken never takes away
 * what was good; and since all standards share one catalogue, a catalogue under which a standard in service cannot be used changes nothing at all.
 */
final class Reloading {

    private final RulesFolder.Evidence evidence;
    private final boolean sameEvidence;
    private final Instant now;
    private final List<Diagnostic> conflicts = new ArrayList<>();

    private Reloading(RulesFolder.Evidence evidence, boolean sameEvidence, Instant now) {
        this.evidence = evidence;
        this.sameEvidence = sameEvidence;
        this.now = now;
    }

    /** The first look, with nothing served before. */
    static Snapshot first(RulesOnDisk disk, RulesFolder folder, Instant now) {
        RulesFolder.Evidence evidence = new RulesFolder.Evidence(disk.evidence(), folder.catalog(disk.evidence()));
        Map<String, Serving> servings = new TreeMap<>();
        Reloading reloading = new Reloading(evidence, false, now);
        disk.standards().forEach((id, files) -> servings.put(id, reloading.next(id, files, Optional.empty())));
        return new Snapshot(evidence, servings, List.of());
    }

    static Snapshot next(Snapshot old, RulesOnDisk disk, RulesFolder folder, Instant now) {
        boolean same = Arrays.equals(old.source().bytes(), disk.evidence());
        RulesFolder.Evidence evidence = old.source();
        if (!same) {
            try {
                evidence = new RulesFolder.Evidence(disk.evidence(), folder.catalog(disk.evidence()));
            } catch (InvalidInput broken) {
                return old.with(broken.diagnostics());
            }
        }
        Map<String, Serving> servings = new TreeMap<>();
        Reloading reloading = new Reloading(evidence, same, now);
        disk.standards().forEach((id, files) -> servings.put(id, reloading.next(id, files, old.serving(id))));
        Snapshot next = new Snapshot(evidence, servings, List.of());
        if (reloading.conflicts.isEmpty()) {
            return next;
        }
        next.without(old).forEach(Standard::close);
        return old.with(reloading.conflicts);
    }

    private Serving next(String id, StandardFiles files, Optional<Serving> before) {
        String fingerprint = RulesOnDisk.fingerprint(files, evidence.bytes());
        if (before.isPresent() && before.get().seen().equals(fingerprint)) {
            return before.get();
        }
        Standard.Reading reading = read(files);
        if (reading.standard().isPresent()) {
            return good(id, reading.standard().get(), files, fingerprint, before);
        }
        if (before.flatMap(Serving::standard).isEmpty()) {
            Instant since = before.map(Serving::since).orElse(now);
            return new Serving(id, Optional.empty(), since, reading.diagnostics(), files, fingerprint);
        }
        return sameEvidence
                ? before.get().broken(reading.diagnostics(), fingerprint)
                : lastGood(before.get(), reading.diagnostics(), fingerprint);
    }

    /** A file that no score depends on may have changed, too; then the digest has not, and neither has the time. */
    private Serving good(
            String id, Standard standard, StandardFiles files, String fingerprint, Optional<Serving> before) {
        String digest = standard.scheme().sha256();
        Instant since = before.filter(b -> b.standard()
                        .filter(s -> s.scheme().sha256().equals(digest))
                        .isPresent())
                .map(Serving::since)
                .orElse(now);
        return new Serving(id, Optional.of(standard), since, List.of(), files, fingerprint);
    }

    /** The last good files under the new catalogue. */
    private Serving lastGood(Serving before, List<Diagnostic> broken, String fingerprint) {
        Standard.Reading reading = read(before.files());
        if (reading.standard().isEmpty()) {
            reading.diagnostics().stream().filter(Diagnostic::isError).forEach(conflicts::add);
            return before;
        }
        return new Serving(before.id(), reading.standard(), now, broken, before.files(), fingerprint);
    }

    private Standard.Reading read(StandardFiles files) {
        return Standard.of(StandardReader.read(files, evidence.catalog(), evidence.bytes()));
    }
}
