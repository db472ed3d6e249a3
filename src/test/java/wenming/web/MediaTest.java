package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|JSON",
                "*/*|JSON",
                "application/*|JSON",
                "application/json|JSON",
                "APPLICATION/JSON|JSON",
                "text/html|HTML",
                "text/*|HTML",
                "text/plain|TEXT",
                "text/plain, text/html;q=0.9|TEXT",
                "text/html;q=0.2, text/plain;q=0.1|HTML",
                "text/*;q=0.5, text/html;q=0|TEXT",
                "application/json;q=0, */*|HTML",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|HTML",
                "image/png, */*;q=0.001|JSON",
                "text/html;level=1;q=0.5, text/plain;q=0.75|TEXT"
            })
    void picksWhatTheClientLikesBest(String accept, Media media) {
        assertThat(Media.wanted(accept)).contains(media);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json;q=0", "*/*;q=0.0", "garbage", ",,,", "*/html"})
    void orNothing(String accept) {
        assertThat(Media.wanted(accept)).isEmpty();
    }

    @Test
    void namesTheCharsetOfTexts() {
        assertThat(Media.JSON.contentType()).isEqualTo("application/json");
        assertThat(Media.HTML.contentType()).isEqualTo("text/html;charset=utf-8");
    }
}
