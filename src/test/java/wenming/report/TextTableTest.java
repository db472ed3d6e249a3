package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = new TextTable()
            .right("分")
            .wrapping("事由")
            .left("牵头")
            .row("+2", "参与率还差 7 个百分点", "机关党委")
            .row("-10.5", "短", "办公室");

    @Test
    void columnsAreAlignedByWhatTheEyeSees() {
        assertThat(table.lines(80))
                .containsExactly(
                        "     分  事由                   牵头",
                        "     +2  参与率还差 7 个百分点  机关党委",
                        "  -10.5  短                     办公室");
    }

    @Test
    void theOneColumnWrapsAndTheOthersStandBesideItsFirstLine() {
        assertThat(table.lines(35))
                .containsExactly(
                        "     分  事由              牵头",
                        "     +2  参与率还差 7 个   机关党委",
                        "         百分点",
                        "  -10.5  短                办公室")
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(35));
    }
}
