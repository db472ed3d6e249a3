package wenming.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String SAMPLES = "wenming.report.Samples#names";

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void linesAddUpToItemsAndItemsToTheScore(String sample) throws IOException {
        JsonNode report = json(sample);

        BigDecimal sum = sum(report.get("items"), "earned").add(sum(report.get("adjustments"), "points"));
        assertThat(sum).isEqualByComparingTo(decimal(report.get("score"), "earned"));
        for (JsonNode item : report.get("items")) {
            assertThat(sum(item.get("lines"), "points"))
                    .as(item.get("id").asText())
                    .isEqualByComparingTo(decimal(item, "earned"));
            assertThat(decimal(item, "maximum").subtract(decimal(item, "lost")))
                    .isEqualByComparingTo(decimal(item, "earned"));
            assertThat(item.get("reason").asText()).isNotBlank();
        }
        JsonNode score = report.get("score");
        assertThat(decimal(score, "base").add(decimal(score, "bonus"))).isEqualByComparingTo(decimal(score, "earned"));
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void coverageCountsEveryItemOnce(String sample) throws IOException {
        JsonNode report = json(sample);
        JsonNode coverage = report.get("coverage");

        int sum = -coverage.get("items").asInt();
        for (JsonNode count : coverage) {
            sum += count.asInt();
        }
        assertThat(sum).isEqualTo(coverage.get("items").asInt());
        assertThat(coverage.get("items").asInt()).isEqualTo(report.get("items").size());
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void numbersArePlainDecimals(String sample) throws IOException {
        String text = new String(JsonReport.bytes(Samples.assessment(sample)), StandardCharsets.UTF_8);

        assertThat(text).doesNotContainPattern("[:\\[,]-?\\d+(\\.\\d+)?[eE]").doesNotContainPattern("\\.\\d*0[,}\\]]");
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void theSameAssessmentGivesTheSameBytesAndIndentingChangesNothingElse(String sample) throws IOException {
        byte[] bytes = JsonReport.bytes(Samples.assessment(sample));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        JsonReport.write(Samples.assessment(sample), plain);
        JsonReport.writeIndented(Samples.assessment(sample), indented);

        assertThat(plain.toByteArray()).isEqualTo(bytes);
        assertThat(bytes).endsWith((byte) '\n').containsOnlyOnce((byte) '\n');
        assertThat(MAPPER.readTree(indented.toByteArray())).isEqualTo(MAPPER.readTree(bytes));
    }

    @Test
    void namesComeInTheAgreedOrder() throws IOException {
        JsonNode report = json("s4-1/gaps.json");

        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "schemaVersion",
                        "mode",
                        "unit",
                        "period",
                        "asOf",
                        "standard",
                        "inputSha256",
                        "score",
                        "title",
                        "nextTitle",
                        "vetoes",
                        "coverage",
                        "categories",
                        "adjustments",
                        "items",
                        "shortfalls",
                        "uncounted",
                        "calendar",
                        "warnings");
        assertThat(report.get("items").get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "category",
                        "title",
                        "maximum",
                        "earned",
                        "lost",
                        "status",
                        "required",
                        "actual",
                        "unit",
                        "reason",
                        "lead",
                        "source",
                        "pace",
                        "lines",
                        "evidence");
        assertThat(report.get("title").isNull()).isTrue();
        assertThat(report.get("nextTitle").get("label").asText()).isEqualTo("市级文明机关");
        assertThat(report.get("mode").asText()).isEqualTo("self");
    }

    @Test
    void aVetoStandsBesideTheScoreWithItsEffectsAndEvidence() throws IOException {
        JsonNode report = json("s4-1/vetoed.json");
        JsonNode veto = report.get("vetoes").get(0);

        assertThat(veto.get("ruleId").asText()).isEqualTo("V4");
        assertThat(veto.get("effect").asText()).isEqualTo("12 个月内不得申报");
        assertThat(veto.get("evidence").get(0).asText()).isEqualTo("E006");
        assertThat(decimal(report.get("score"), "earned")).isPositive();
        assertThat(report.get("nextTitle").get("blockers")).isNotEmpty();
    }

    @Test
    void evidenceThatCountedNowhereIsListedWithEveryReason() throws IOException {
        for (JsonNode uncounted : json("s4-1/gaps.json").get("uncounted")) {
            if (uncounted.get("id").asText().equals("E045")) {
                assertThat(uncounted.get("title").asText()).isEqualTo("上半年决策事项同步上网");
                assertThat(uncounted.get("reasons")).hasSize(2);
                return;
            }
        }
        throw new AssertionError("E045 is a twin of E043 and counts nowhere");
    }

    @Test
    void aPercentageJustBelowARoundFigureIsNotRoundedUpToIt() throws IOException {
        Json.Document document = json -> json.object(() -> json.number(
                "percent",
                new BigDecimal(
                        wenming.evidence.Ratio.of(new BigDecimal("59.996")).shownAgainst(BigDecimal.valueOf(60)))));

        assertThat(new String(Json.bytes(document), StandardCharsets.UTF_8)).contains("59.996");
        assertThat(Wording.percent(wenming.evidence.Ratio.of(new BigDecimal("59.996"))))
                .isEqualTo("59.996%");
        assertThat(Wording.percent(wenming.evidence.Ratio.of(new BigDecimal("70.8333"))))
                .isEqualTo("70.83%");
    }

    private static JsonNode json(String sample) throws IOException {
        return MAPPER.readTree(JsonReport.bytes(Samples.assessment(sample)));
    }

    private static BigDecimal sum(JsonNode elements, String name) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode element : elements) {
            sum = sum.add(decimal(element, name));
        }
        return sum;
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        return node.get(name).decimalValue();
    }
}
