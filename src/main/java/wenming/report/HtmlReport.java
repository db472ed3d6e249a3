package wenming.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import wenming.evidence.Submission;
import wenming.scoring.Assessment;

/**
 * An assessment as one page to read, print and sign: A4, set after GB/T 9704 as far as tables allow. Self-contained: no script, no font, no picture
 * from elsewhere, so it opens offline and can be filed. Everything from outside is escaped.
 */
public final class HtmlReport {

    /** Even if an escape were missing, the page could load and run nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlReport() {}

    /** The page as text. */
    public static String of(Assessment assessment) {
        Html html = new Html();
        String title = assessment.submission().unit().name() + "自评报告";
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.tag("title", "", title);
        html.raw("<style>\n" + Css.TEXT + "</style>\n</head>\n<body>\n");
        html.tag("main", "sheet", () -> sheet(html, assessment, title));
        return html.raw("</body>\n</html>\n").toString();
    }

    /** The page in UTF-8. */
    public static byte[] bytes(Assessment assessment) {
        return of(assessment).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as {@link #bytes}; the stream stays open. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        out.write(bytes(assessment));
    }

    private static void sheet(Html html, Assessment assessment, String title) {
        Submission submission = assessment.submission();
        html.tag("header", "", () -> {
            html.tag("h1", "", title);
            html.tag("p", "standard", Wording.standard(assessment.outline()));
            html.tag(
                    "p",
                    "period",
                    "考核期 " + Wording.period(submission.period()) + "　截至 " + Wording.date(submission.asOf()));
        });
        HtmlVerdict.write(html, assessment);
        HtmlShortfalls.write(html, assessment);
        HtmlItems.write(html, assessment);
        HtmlRest.write(html, assessment);
        html.tag("footer", "", () -> {
            html.tag("p", "", "标准 " + assessment.outline().id() + "　" + assessment.standardSha256());
            html.tag("p", "", "材料 " + submission.unit().id() + "　" + submission.sha256());
        });
    }

    /** Read once, when the first page is made. */
    private static final class Css {

        static final String TEXT = load();

        private static String load() {
            try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
