package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theStartPageShowsTheStandardsAndHowToCall() {
        String page = Served.text(served.get("/"));

        assertThat(page).contains("<option value=\"s4-1\">", "data-try=\"s2\"", "href=\"/api/standards/s4-1\"");
        assertThat(page).contains("curl http://127.0.0.1:" + served.server.port() + "/api/health");
        assertThat(page).doesNotContain("{{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/batches", "/api/docs"})
    void pagesBringNoInlineScriptOrStyleAndNothingFromElsewhere(String path) {
        String page = Served.text(served.get(path));

        assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=\"/assets/)");
        assertThat(page).doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
        assertThat(page).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/batches", "/api/docs"})
    void everyLinkOfAPageLeadsSomewhere(String path) {
        String page = Served.text(served.get(path));
        Pattern.compile("(?:src|href)=\"(/[^\"#]*)")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(served.get(link.group(1)).statusCode())
                        .as(link.group(1))
                        .isEqualTo(200));
        Pattern.compile("href=\"#([^\"]+)")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void textIsEscaped() {
        assertThat(Html.escape("<a href='x'>\"&\"</a>"))
                .isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;");
    }
}
