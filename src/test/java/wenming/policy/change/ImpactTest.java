package wenming.policy.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.evidence.RawSubmission;
import wenming.evidence.SubmissionReader;
import wenming.evidence.SubmissionSource;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;
import wenming.scoring.Assessment;
import wenming.scoring.Points;
import wenming.testing.SmallDraft;

class ImpactTest {

    private static final SmallDraft OLD = SmallDraft.create();
    private static final SmallDraft STRICTER = OLD.replace("达到 24 次", "达到 30 次");
    private static final int ALL = 100;

    @TempDir
    Path folder;

    @Test
    void withoutAChangeInTheDraftNothingIsReported() {
        Impact impact = impact(OLD, OLD, ALL);

        assertThat(impact.counts().scored()).isEqualTo(31);
        assertThat(impact.counts().unchanged()).isEqualTo(31);
        assertThat(impact.counts().nothingChanges()).isTrue();
        assertThat(impact.changed()).isEmpty();
        assertThat(impact.verdicts()).isEmpty();
        assertThat(impact.items()).isEmpty();
        assertThat(ImpactSummary.sentences(impact)).contains("没有单位的得分、称号或否决发生变化");
    }

    @Test
    void theLargestChangeComesFirstWithItsItem() {
        Impact impact = impact(OLD, STRICTER, 3);

        assertThat(impact.counts().lowered()).isEqualTo(29);
        assertThat(impact.counts().raised()).isZero();
        assertThat(impact.counts().unchanged()).isEqualTo(2);
        assertThat(impact.changed()).extracting(UnitChange::unitId).containsExactly("u24", "u23", "u22");
        UnitChange first = impact.changed().get(0);
        assertThat(ImpactSummary.score(first)).isEqualTo("8 → 6.8");
        assertThat(first.difference()).isEqualTo(Points.of("-1.2"));
        assertThat(ImpactSummary.verdict(first)).isEqualTo("达标单位 → 无");
        assertThat(ImpactSummary.causes(first)).isEqualTo("1.1 集中学习 -1.2；距「达标单位」差 1.2 分");
        assertThat(first.causes().get(0).reason()).contains("集中学习 24 次，应达到 30 次");
        assertThat(first.source()).endsWith("units.ndjson:25");
        assertThat(impact.items())
                .containsExactly(new Influence("1.1", "集中学习", 0, 29, Points.of(sum(impact(OLD, STRICTER, ALL)))));
        assertThat(impact.titles()).containsExactly(new Impact.Band("达标单位", 7, 1), new Impact.Band("无", 24, 30));
    }

    private static BigDecimal sum(Impact impact) {
        return impact.changed().stream()
                .map(UnitChange::difference)
                .reduce(Points.ZERO, Points::plus)
                .decimal();
    }

    /** The causes of each unit add up to its change, whatever the change is. */
    @Test
    void causesAddUp() {
        SmallDraft draft = STRICTER.replace("达到 1 件 得满分, 不足不得分", "达到 1 件 得 1 分, 达到 2 件 得满分, 不足不得分");
        for (UnitChange change : impact(OLD, draft, ALL).changed()) {
            assertThat(change.causes().stream()
                            .map(UnitChange.Cause::difference)
                            .reduce(Points.ZERO, Points::plus))
                    .as(change.source())
                    .isEqualTo(change.difference());
        }
    }

    @Test
    void thePreviewIsWhatTheRulesReallyGive() {
        Impact impact = impact(OLD, STRICTER, ALL);
        try (Standard published = STRICTER.standard()) {
            for (UnitChange change : impact.changed()) {
                int sessions = Integer.parseInt(change.unitId().substring(1));
                Assessment real =
                        published.assess(new SubmissionReader(published.scheme().catalog())
                                .read(
                                        "",
                                        SmallDraft.submission(change.unitId(), sessions, 1)
                                                .getBytes(UTF_8)));
                assertThat(change.after()).isEqualTo(Standing.of(real));
            }
        }
    }

    @Test
    void aRenumberedItemIsNoCause() {
        SmallDraft renumbered = OLD.replace("@项目(\"1.2\")", "@项目(\"1.7\")");
        assertThat(impact(OLD, renumbered, ALL).counts().nothingChanges()).isTrue();
    }

    @Test
    void aTitleRuleAndAVetoAreReported() {
        SmallDraft lower = OLD.replace("总分不低于 8 分", "总分不低于 7 分");
        Impact titles = impact(OLD, lower, ALL);
        assertThat(titles.counts().titleChanged()).isEqualTo(4);
        assertThat(titles.counts().shifted()).isEqualTo(4);
        assertThat(ImpactSummary.causes(titles.verdicts().get(0))).isEqualTo("称号的规则改了");

        SmallDraft veto = OLD.replace("统计 \"失泄密事件\"", "统计 \"制度文件\"")
                .replace("计算 起数", "计算 件数")
                .replace("发生 1 起", "达到 1 件");
        Impact vetoes = impact(OLD, veto.replace("达到 1 件 即一票否决", "达到 1 件 一票否决"), ALL);
        assertThat(vetoes.counts().vetoAdded()).isEqualTo(31);
        assertThat(ImpactSummary.verdict(vetoes.verdicts().get(0))).contains("新触发 V1 失泄密");
    }

    @Test
    void whatCannotBeScoredIsItsOwnColumn() {
        List<String> lines = new ArrayList<>(lines(0, 3));
        lines.add("{\"unit\": 5}");
        lines.add("not json");
        lines.add(SmallDraft.submission("x", 3, 1).replace("\"small\"", "\"s4-1\""));
        Impact impact = impact(OLD, STRICTER, ALL, lines);

        assertThat(impact.counts().submissions()).isEqualTo(6);
        assertThat(impact.counts().elsewhere()).isEqualTo(1);
        assertThat(impact.counts().scored()).isEqualTo(3);
        assertThat(impact.counts().unscoredBefore()).isEqualTo(2);
        assertThat(impact.counts().unscoredAfter()).isEqualTo(2);
        assertThat(impact.unscored())
                .extracting(Unscored::source)
                .map(s -> s.replaceAll(".*:", ""))
                .containsExactly("4", "5");
        assertThat(impact.reasons()).isNotEmpty().allMatch(band -> band.before() == band.after());
        assertThat(ImpactSummary.sentences(impact)).contains("未能评分：现行规则 2 份，草稿 2 份");
    }

    @Test
    void aCatalogueThatAsksForMoreShowsInTheColumn() {
        String catalog = new String(SmallDraft.CATALOG, UTF_8)
                .replaceFirst("(?s)(\\n  集中学习:.*?required: \\[)", "$1topics, venue, ")
                .replaceFirst("\\nfields:[^\\n]*\\n", "$0  venue: {label: 测试地点, type: text}\n");
        try (Standard before = OLD.standard();
                Standard after = Standard.read(
                                StandardFiles.of("", OLD.bytes()),
                                catalog.replaceFirst("(?s)(\\n  集中学习:.*?fields: \\[)", "$1venue, ")
                                        .getBytes(UTF_8))
                        .standard()
                        .orElseThrow()) {
            Impact impact = ImpactStudy.of(Optional.of(before), after, source(lines(0, 3)), ALL);
            assertThat(impact.counts().unscoredBefore()).isZero();
            assertThat(impact.counts().unscoredAfter()).isEqualTo(2);
            assertThat(impact.counts().nothingChanges()).isFalse();
            assertThat(ImpactSummary.unscored(impact, impact.unscored().get(0))).startsWith("现行：可以评分；草稿：S008");
        }
    }

    @Test
    void aNewStandardHasNothingToCompareWith() {
        List<String> lines = new ArrayList<>(lines(0, 31));
        lines.add("not json");
        try (Standard draft = OLD.standard()) {
            Impact impact = ImpactStudy.of(Optional.empty(), draft, source(lines), ALL);
            Impact compared = impact(OLD, OLD, ALL);

            assertThat(impact.first()).isTrue();
            assertThat(impact.counts().scored()).isEqualTo(31);
            assertThat(impact.titles()).containsExactly(new Impact.Band("达标单位", 0, 7), new Impact.Band("无", 0, 24));
            assertThat(impact.scores())
                    .extracting(Impact.Band::after)
                    .isEqualTo(
                            compared.scores().stream().map(Impact.Band::after).toList());
            assertThat(impact.changed()).isEmpty();
            assertThat(ImpactSummary.rules(impact)).startsWith("还没有现行版本，只有草稿");
            assertThat(ImpactSummary.sentences(impact)).contains("材料 32 份，能评分 31 份，未能评分 1 份");
            assertThat(ImpactSummary.unscored(impact, impact.unscored().get(0))).startsWith("S001");
            assertThat(new String(ImpactJson.bytes(impact), UTF_8)).contains("{\"before\":null,");
            assertThat(new String(ImpactHtml.bytes(impact), UTF_8)).doesNotContain("<th>现行</th>", "增减");
        }
    }

    @Test
    void listsAreAsLongAsAskedForAndNoLonger() {
        Impact all = impact(OLD, STRICTER, ALL);
        Impact few = impact(OLD, STRICTER, 2);
        assertThat(few.changed()).isEqualTo(all.changed().subList(0, 2));
        assertThat(few.counts()).isEqualTo(all.counts());
        assertThat(few.scores()).isEqualTo(all.scores());
        assertThat(few.scores().stream().mapToLong(Impact.Band::after).sum()).isEqualTo(31);
    }

    @Test
    void thePageEscapesWhatComesFromOutside() {
        String evil = SmallDraft.submission("u", 5, 1).replace("u局", "<script>alert(1)</script>&\\\"'");
        String page = new String(ImpactHtml.bytes(impact(OLD, STRICTER, ALL, List.of(evil))), UTF_8);
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void sameInputSameBytes() {
        Function<SmallDraft, byte[]> json = draft -> ImpactJson.bytes(impact(OLD, draft, 5));
        assertThat(json.apply(STRICTER)).isEqualTo(json.apply(STRICTER));
        assertThat(new String(json.apply(STRICTER), UTF_8))
                .contains("\"lowered\":29", "\"difference\":-1.2", "\"causes\":[{\"item\":\"1.1\"");
    }

    private Impact impact(SmallDraft before, SmallDraft after, int most) {
        return impact(before, after, most, lines(0, 31));
    }

    private Impact impact(SmallDraft before, SmallDraft after, int most, List<String> lines) {
        try (Standard a = before.standard();
                Standard b = after.standard()) {
            return ImpactStudy.of(Optional.of(a), b, source(lines), most);
        }
    }

    private Iterator<RawSubmission> source(List<String> lines) {
        Path file = folder.resolve("units.ndjson");
        SmallDraft.write(file, String.join("\n", lines));
        return SubmissionSource.open(file);
    }

    private static List<String> lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> SmallDraft.submission("u" + i, i, 1))
                .toList();
    }
}
