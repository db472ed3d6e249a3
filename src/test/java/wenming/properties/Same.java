package wenming.properties;

import java.nio.charset.StandardCharsets;
import java.util.List;
import wenming.report.JsonReport;
import wenming.scoring.Assessment;

/** What two assessments are compared by. */
final class Same {

    private Same() {}

    /** Every part of the result but the submission it came from. */
    static List<Object> withoutSubmission(Assessment a) {
        return List.of(
                a.outline(),
                a.standardSha256(),
                a.ledger(),
                a.vetoes(),
                a.title(),
                a.nextTitle(),
                a.shortfalls(),
                a.calendar(),
                a.warnings());
    }

    /** The JSON document without the digest of the bytes it came from, for results of submissions that were read separately. */
    static String text(Assessment a) {
        return new String(JsonReport.bytes(a), StandardCharsets.UTF_8)
                .replace(a.submission().sha256(), "");
    }
}
