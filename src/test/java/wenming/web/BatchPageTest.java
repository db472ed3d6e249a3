package wenming.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does on the page, in a real browser; left out where there is none. */
class BatchPageTest {

    @TempDir
    private Path data;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path profile; // the browser's children may still write while it ends

    @TempDir
    private Path files;

    private Handed server;
    private Browser page;

    @BeforeEach
    void open() throws IOException {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine");
        server = new Handed(data);
        page = Browser.open(program.get(), profile, server.served.uri("/batches"));
        page.until("document.readyState === 'complete' && !document.getElementById('noJobs').hidden");
        page.value("document.getElementById('standard').value = 's2'");
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private void submit(String units, String content) throws IOException {
        page.choose("units", Files.writeString(files.resolve(units), content, UTF_8));
        page.click("submit");
    }

    private void see(String name) throws IOException {
        String folder = System.getProperty("wenming.screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(Path.of(folder, name + ".png"));
        }
    }

    @Test
    void aBatchWithLastYearsResultsFromTheFilesToTheDownloads() throws Exception {
        String last = "{\"unit\":{\"id\":\"U1\"},\"score\":{\"earned\":90},\"title\":{\"label\":\"优胜单位\"}}\n";
        page.choose("previous", Files.writeString(files.resolve("r25.ndjson"), last));
        submit("units.ndjson", Handed.units(120) + "{\"unit\": 3}\n");
        page.until("!document.getElementById('done').hidden && document.getElementById('rows').rows.length > 0");
        see("done");

        assertThat(page.text("jobState")).contains("已完成：121 个单位，其中 1 个无法评分");
        assertThat(page.text("total")).isEqualTo("121 个单位");
        assertThat(page.text("pageNumber")).isEqualTo("第 1 / 3 页");
        assertThat(page.text("rows")).contains("第1局（U1）", "撤销称号");
        assertThat(page.text("downloads")).contains(".xlsx", ".csv", ".ndjson", ".txt");
        String address =
                page.value("document.querySelector('#downloads a').href").asText();
        assertThat(server.served.get(URI.create(address).getPath()).statusCode())
                .isEqualTo(200);

        page.click("next");
        page.until("document.getElementById('pageNumber').innerText.includes('2 / 3')");
        page.value("document.getElementById('status').value = 'refused'");
        page.value("document.getElementById('filter').requestSubmit()");
        page.until("document.getElementById('rows').rows.length === 1");
        assertThat(page.text("rows")).contains("submissions.ndjson:121 无法评分", "S0");
        page.value("document.getElementById('from').value = '很高'");
        page.value("document.getElementById('filter').requestSubmit()");
        page.until("!document.getElementById('wrongFilter').hidden");
        assertThat(page.text("wrongFilter")).contains("不是分数");
        see("filtered");

        page.value("location.reload()");
        page.until("document.getElementById('jobTable') && !document.getElementById('jobTable').hidden"
                + " && !document.getElementById('done').hidden");
        assertThat(page.text("jobRows")).contains("已完成", "121 个单位");
    }

    @Test
    void tablesAskForTheirOtherHalfAndAllMistakesAreShown() throws Exception {
        assertThat(page.value("document.getElementById('tables').hidden").asBoolean())
                .isTrue();
        page.choose("evidence", Files.writeString(files.resolve("材料.csv"), "一,二\n"));
        submit("单位.csv", "单位代码,名陈\nA1,甲局\n");
        page.until("!document.getElementById('problem').hidden");
        see("problem");
        assertThat(page.value("document.getElementById('tables').hidden").asBoolean())
                .isFalse();
        assertThat(page.text("problem")).contains("提交的材料有误", "不认识的表头「名陈」", "units.csv", "B1", "evidence.csv");
    }

    @Test
    void aRunningJobShowsItsProgressAndCanBeCancelled() throws Exception {
        submit("units.ndjson", Handed.units(1000));
        page.until("!document.getElementById('cancel').hidden && !document.getElementById('job').hidden");
        see("running");
        page.click("cancel");
        page.until("document.getElementById('jobState').innerText.startsWith('已取消')");
    }
}
