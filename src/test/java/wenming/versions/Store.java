package wenming.versions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import wenming.evidence.SubmissionReader;
import wenming.language.InvalidInput;
import wenming.report.JsonReport;
import wenming.rules.Standard;
import wenming.testing.SmallDraft;

/** What the tests of this package do again and again. */
final class Store {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00.5Z"), ZoneOffset.UTC);

    private Store() {}

    static Draft draft(SmallDraft texts) {
        TreeMap<String, byte[]> cases = new TreeMap<>();
        if (!texts.cases().isEmpty()) {
            cases.put("a.yaml", texts.cases().getBytes(UTF_8));
        }
        return new Draft("草稿", new TreeMap<>(texts.bytes()), cases, SmallDraft.CATALOG);
    }

    static Version publish(Path data, SmallDraft texts) {
        return Versions.open(data).publish("small", draft(texts), "王敏", "修订", CLOCK);
    }

    static Version rollback(Path data) {
        return Versions.open(data).rollback("small", Optional.empty(), "王敏", "有误", CLOCK);
    }

    /** What was refused, one line a reason. */
    static List<String> refused(ThrowingCallable doing) {
        return catchThrowableOfType(InvalidInput.class, doing).diagnostics().stream()
                .map(Object::toString)
                .map(String::strip)
                .toList();
    }

    static byte[] score(Standard standard, String submission) {
        return JsonReport.bytes(standard.assess(
                new SubmissionReader(standard.scheme().catalog()).read("", submission.getBytes(UTF_8))));
    }

    static Standard load(Path data, String version) {
        return Versions.open(data).load("small", version).standard().orElseThrow();
    }
}
