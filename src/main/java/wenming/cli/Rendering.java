package wenming.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import wenming.policy.DutyCalendar;
import wenming.report.HtmlReport;
import wenming.report.JsonReport;
import wenming.report.TextReport;
import wenming.scoring.Assessment;

/**
 * Makes a report's bytes.
 *
 * @param format the form asked for
 * @param oneLine whether a JSON document must fit on one line, because others follow it in the same stream
 * @param columns longest line of a text
 * @param colour whether a text may be coloured
 */
record Rendering(Format format, boolean oneLine, int columns, boolean colour) {

    byte[] of(Assessment assessment) {
        return switch (format) {
            case TEXT -> new TextReport(columns, colour).text(assessment).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlReport.bytes(assessment);
            case ICS -> DutyCalendar.bytes(assessment);
            case JSON -> oneLine ? JsonReport.bytes(assessment) : indented(assessment);
        };
    }

    private static byte[] indented(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonReport.writeIndented(assessment, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
