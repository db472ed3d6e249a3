package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenming.language.Diagnostic;

/** The mark stands under what is wrong, whatever the width of what stands before it. */
class ExcerptTest {

    private static List<String> excerpt(String line, int column, int length) {
        Diagnostic d =
                Diagnostic.error("R013", "rules.dslr", 7, column, "错", "改").spanning(length);
        return Excerpt.of(d, List.of("", "", "", "", "", "", line));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(excerpt("  达到 12 小时 得满分", 6, 5)).containsExactly("7 │   达到 12 小时 得满分", "  │        ^^^^^^^");
    }

    @Test
    void aTabAndAHiddenCharacterTakeOneColumnEach() {
        assertThat(excerpt("\t统计\u200b \"会\"", 4, 1)).containsExactly("7 │  统计\uFFFD \"会\"", "  │      ^");
    }

    @Test
    void withoutALengthTheRestOfTheLineIsMeant() {
        assertThat(excerpt("规则 \"甲\"", 4, 0)).containsExactly("7 │ 规则 \"甲\"", "  │      ^^^^");
    }

    @Test
    void aLongLineIsShownFromShortlyBefore() {
        String line = "提示 \"" + "补".repeat(200) + "\", 达道 3 次";
        List<String> shown = excerpt(line, line.indexOf("达道") + 1, 6);
        assertThat(shown.get(0)).startsWith("7 │ …补").endsWith("达道 3 次");
        assertThat(Width.of(shown.get(1))).isEqualTo(Width.of(shown.get(0)));
    }

    @Test
    void aPlaceBeyondTheFileIsNotShown() {
        assertThat(Excerpt.of(Diagnostic.error("R013", "rules.dslr", 9, 1, "错", ""), List.of("规则")))
                .isEmpty();
        assertThat(Excerpt.of(Diagnostic.error("R013", "rules.dslr", 0, 0, "错", ""), List.of("规则")))
                .isEmpty();
    }
}
