package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void chineseCharactersTakeTwoColumnsAndLatinOnesOne() {
        assertThat(Width.of("得分 74.867 / 100")).isEqualTo(4 + 13);
        assertThat(Width.of("（，）")).isEqualTo(6);
        assertThat(Width.of("e\u0301")).as("a combining mark takes none").isEqualTo(1);
        assertThat(Width.of("𠮷")).as("outside the basic plane").isEqualTo(2);
    }

    @Test
    void breaksAnywhereBetweenChineseCharacters() {
        assertThat(Wrap.lines("一二三四五六七", 8)).containsExactly("一二三四", "五六七");
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(Wrap.lines("一二三四，五六", 8)).containsExactly("一二三", "四，五六");
        assertThat(Wrap.lines("一二三（四五）", 8)).containsExactly("一二三", "（四五）");
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        assertThat(Wrap.lines("应达到 24 次", 10)).containsExactly("应达到", "24 次");
    }

    @Test
    void aLatinWordStaysWholeUnlessItIsLongerThanALine() {
        assertThat(Wrap.lines("文件 evidence.yaml 有误", 14)).containsExactly("文件", "evidence.yaml", "有误");
        assertThat(Wrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    void whatCouldSteerATerminalIsMadeVisible() {
        assertThat(Printable.of("红\u001b[31m\u202e字\t\u0000")).isEqualTo("红\uFFFD[31m\uFFFD字 \uFFFD");
        assertThat(Printable.of("平常的字，𠮷\n")).isEqualTo("平常的字，𠮷\n");
    }
}
