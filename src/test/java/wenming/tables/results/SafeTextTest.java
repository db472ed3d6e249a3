package wenming.tables.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    private static final int TEXTS = 20_000;
    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "|",
        "%",
        "＝",
        "＋",
        "－",
        "＠",
        "'",
        "\"",
        ",",
        "\t",
        "\r",
        "\n",
        "\u0000",
        "\u001b",
        "\u0085",
        " ",
        "\u3000",
        "\u00a0",
        "\ufeff",
        "\u200b",
        "1",
        "A1",
        "cmd",
        "HYPERLINK(",
        "局",
        "\ud83d",
        "\ude00",
        "😀",
        "\uffff"
    };

    /** Whatever comes in, what goes out does not begin as a formula does, and can be written in any file. */
    @Test
    void noTextBeginsAsAFormula() {
        Random random = new Random(20_261_122);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String safe = SafeText.neutral(text.toString());
            assertThat(safe.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                                    || c == 0xFFFF))
                    .as("control characters in %s", text)
                    .isTrue();
            String seen = safe.replaceAll("^[\\s\\p{Z}\\ufeff]+", "");
            assertThat(seen).as("from %s", text).doesNotMatch("(?s)[=+\\-@|%＝＋－＠].*");
        }
    }

    @Test
    void anOrdinaryTextStaysAsItIs() {
        assertThat(SafeText.neutral("清岚县审计局（一）")).isEqualTo("清岚县审计局（一）");
        assertThat(SafeText.neutral("2026-01 = 12")).isEqualTo("2026-01 = 12");
        assertThat(SafeText.neutral("")).isEmpty();
    }

    @Test
    void aTextFitsIntoACell() {
        assertThat(SafeText.printable("😀".repeat(30_000)).length()).isBetween(31_000, 32_767);
    }
}
