package wenming.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wenming batch} with tables at both ends. */
class BatchTablesTest {

    @TempDir
    private Path folder;

    @Test
    void tablesGoInAndTablesComeOut() throws IOException {
        Files.writeString(
                folder.resolve("某县.材料.csv"),
                "单位代码,种类,标题,日期,时长,实到人数,应到人数\nA1,集中学习,一,2026年3月6日,2,40,42\nA2,集中学习,一,三月六日,2,40,42\n",
                UTF_8);
        Path units = Files.writeString(
                folder.resolve("某县.单位.csv"),
                "单位代码,单位名称,单位类型,考核期起,考核期止\nA1,=甲局,机关,2026-1-1,2026-12-31\nA2,乙局,机关,2026-1-1,2026-12-31\n",
                UTF_8);
        Path csv = folder.resolve("排名.csv");
        Path book = folder.resolve("结果.xlsx");
        Path lines = folder.resolve("结果.ndjson");
        Cli run = Cli.run(
                "batch",
                units.toString(),
                "--standard",
                "s4-1",
                "--out",
                csv.toString(),
                "--out",
                book.toString(),
                "--out",
                lines.toString());

        assertThat(run.err()).contains("共 2 个单位，1 个无法评分");
        List<String> rows = Files.readAllLines(csv);
        assertThat(rows.get(1)).startsWith("1,,A1,'=甲局,机关");
        assertThat(rows.get(2)).contains("未能评分").contains("某县.材料.csv D3　").contains("「三月六日」不是日期");
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
        assertThat(Files.readAllLines(lines).get(1))
                .contains("\"pointer\":\"D3\"")
                .contains("某县.材料.csv");
    }

    @Test
    void wrongHeadingsAreToldAllAtOnceAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("evidence.csv"), "unitId,kind,titel,date\n", UTF_8);
        Files.writeString(folder.resolve("units.csv"), "id,nmae,period.from,period.to\n", UTF_8);
        Path out = folder.resolve("out.xlsx");
        Cli run = Cli.run("batch", folder.toString(), "--standard", "s4-1", "--out", out.toString());
        assertThat(run.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(run.err()).contains("是否想写「title」？").contains("是否想写「name」？").contains("缺少「标题」（title）这一列");
        assertThat(out).doesNotExist();
    }
}
