package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenming.scoring.Item;
import wenming.scoring.Scheme;

/** A standard as table and as JSON. */
class StandardReportsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Scheme scheme = Samples.scheme("s4-1");

    @Test
    void theTableNamesEveryItemWithItsPointsAndMarksOurOwnFigures() {
        String table = new StandardTable(96, false).text(scheme, Map.of());

        for (Item item : scheme.items()) {
            assertThat(table).contains(item.id() + " " + item.title() + "（" + item.maximum() + " 分");
            item.rules().forEach(rule -> assertThat(table).contains("· " + rule.name() + "："));
        }
        assertThat(table).contains("暂定：", "一票否决", "V4 黄赌毒", "日程", "届初申报　1 月 1 日至 3 月 31 日", "说明");
        assertThat(table.lines()).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(96));
    }

    @Test
    void theTableShowsTheSentencesItIsGiven() {
        assertThat(new StandardTable(96, false).text(scheme, Map.of("市级文明机关", List.of("总分不低于 85 分"))))
                .contains("| 总分不低于 85 分");
    }

    @Test
    void theListNamesEveryStandard() {
        String list = new StandardTable(96, false).list(Samples.schemes());

        assertThat(list.lines().filter(line -> line.matches("  s\\d.*")))
                .hasSize(Samples.schemes().size());
        assertThat(list).contains("s4-1", "市级文明机关（审计局）测评标准");
    }

    @Test
    void theJsonHasTheWholeStandard() throws IOException {
        JsonNode json = MAPPER.readTree(StandardJson.bytes(scheme));

        assertThat(json.get("id").asText()).isEqualTo("s4-1");
        assertThat(json.get("notApplicable").asText()).isEqualTo("rescale");
        assertThat(json.get("items")).hasSize(scheme.items().size());
        assertThat(json.get("vetoes")).hasSize(scheme.vetoes().size());
        assertThat(json.get("titles").get(0).get("rules")).hasSize(1);
        JsonNode first = json.get("items").get(0).get("rules").get(0);
        assertThat(first.get("source").asText()).isNotBlank();
        assertThat(json.get("stages").get(0).get("from").asText()).isEqualTo("01-01");
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        StandardJson.writeIndented(scheme, indented);
        assertThat(MAPPER.readTree(indented.toByteArray())).isEqualTo(json);
    }

    @Test
    void theJsonListIsShort() throws IOException {
        JsonNode list = MAPPER.readTree(StandardJson.list(Samples.schemes()));
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        StandardJson.writeList(Samples.schemes(), indented);

        assertThat(list).hasSize(Samples.schemes().size());
        assertThat(list.get(0).get("fullMarks").asInt()).isEqualTo(100);
        assertThat(MAPPER.readTree(indented.toByteArray())).isEqualTo(list);
    }
}
