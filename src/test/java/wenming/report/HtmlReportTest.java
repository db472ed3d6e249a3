package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;

class HtmlReportTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> VOID = Set.of("meta");

    @ParameterizedTest
    @MethodSource("wenming.report.Samples#names")
    void everyTagIsClosedAndEveryItemIsThere(String sample) {
        Assessment assessment = Samples.assessment(sample);
        String html = HtmlReport.of(assessment);

        assertTagsBalance(html);
        for (ItemScore item : assessment.ledger().items()) {
            assertThat(html)
                    .contains(item.item().id() + " " + Html.escaped(item.item().title()));
        }
        assertThat(html).contains("填报人：").doesNotContain("null");
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() {
        assertThat(HtmlReport.of(Samples.assessment("s4-1/gaps.json")))
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'")
                .doesNotContain("http://", "https://", "<script", "src=", "url(", "@import");
    }

    @Test
    void whatComesFromOutsideIsEscaped() {
        Assessment hostile = Samples.changed(
                "s4-1/gaps.json", "年末集中学习：工作务虚", "<script>alert('x')</script><img src=x onerror=alert(1)>&");

        assertThat(HtmlReport.of(hostile))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;")
                .doesNotContain("<script", "<img");
        assertThat(Html.escaped("\" onclick=\"")).isEqualTo("&quot; onclick=&quot;");
    }

    @Test
    void aVetoIsShownBeforeTheScore() {
        String html = HtmlReport.of(Samples.assessment("s4-1/vetoed.json"));

        assertThat(html.indexOf("class=\"veto\"")).isPositive().isLessThan(html.indexOf("class=\"score\""));
    }

    @Test
    void writesTheSameBytesItReturns() throws IOException {
        Assessment assessment = Samples.assessment("s2/model.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(assessment, out);

        assertThat(out.toByteArray()).isEqualTo(HtmlReport.bytes(assessment));
    }

    private static void assertTagsBalance(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html.substring(html.indexOf("<html")));
        while (tag.find()) {
            if (tag.group(1).isEmpty() && !VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).as("closes at %s", tag.start()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }
}
