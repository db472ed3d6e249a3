package wenming.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wenming.cohort.Placed;
import wenming.language.Diagnostic;
import wenming.language.Numbers;
import wenming.scoring.Outline;

/** A batch in a few pages for print: figures, where points are lost, the notice list, decisions that need a person, units that could not be scored. */
public final class SummaryText {

    private static final int WEAKEST = 10;
    private static final int BAR = 40;

    private final Batch batch;
    private final StringBuilder text = new StringBuilder();
    private final List<String> notice = new ArrayList<>();
    private final List<String> grave = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Statistics statistics;

    private SummaryText(Batch batch) {
        this.batch = batch;
        this.statistics = new Statistics(batch.scheme());
    }

    public static String of(Batch batch) {
        return new SummaryText(batch).write();
    }

    private String write() {
        batch.eachInOrder(this::collect);
        Outline outline = batch.scheme().outline();
        line("《" + outline.title() + "》批量评分汇总");
        line("");
        line("共 " + batch.units() + " 个单位，评分 " + statistics.scored() + " 个，无法评分 " + statistics.refused() + " 个；平均 "
                + Numbers.plain(statistics.mean()) + " 分，触发一票否决 " + statistics.vetoed() + " 个");
        statistics.titles().forEach((title, units) -> line("  " + title + "：" + units + " 个"));
        distribution();
        weakest();
        list("公示名单（草稿，未经审定）", notice);
        list("需要处理的单位", grave);
        list("无法评分的材料", refused);
        return text.toString();
    }

    private void collect(BatchLine line) {
        statistics.add(line);
        line.scored().ifPresentOrElse(this::rule, () -> refused.add(told(line)));
    }

    private void rule(BatchLine.Scored one) {
        Placed placed = one.placed();
        String unit = placed.candidate().unit().name();
        LocalDate asOf = placed.candidate().history().asOf();
        if (one.ruling().onNotice()) {
            String until = one.ruling().validUntil(asOf).map(d -> "，有效期至 " + d).orElse("");
            String kind =
                    one.ruling().decision().map(d -> d.consequence() + "：").orElse("");
            notice.add(unit + "　" + kind + one.ruling().title().get().title() + until + "（" + placed.score() + " 分，第 "
                    + placed.candidate().position().place() + " 名）");
        }
        one.ruling().grave().ifPresent(d -> {
            String until = d.consequence().until(asOf).map(day -> "，至 " + day).orElse("");
            grave.add(unit + "　" + d.consequence() + until + "：" + d.rule() + "，" + d.reason()
                    + (d.source().isEmpty() ? "" : "（依据 " + d.source() + "）"));
        });
    }

    private static String told(BatchLine line) {
        Diagnostic first = line.refused().get(0);
        String more = line.refused().size() > 1 ? "；共 " + line.refused().size() + " 处问题" : "";
        return line.input() + "　" + first.message() + more;
    }

    private void distribution() {
        line("");
        line("分数分布（占满分的百分比）");
        List<Integer> columns = statistics.distribution();
        int most = Math.max(1, columns.stream().max(Comparator.naturalOrder()).orElse(1));
        for (int i = 0; i < columns.size(); i++) {
            int from = i * Statistics.STEP;
            String range = from >= 100 ? "    100% " : String.format("%3d–%3d%%", from, from + Statistics.STEP);
            int bar = (columns.get(i) * BAR + most - 1) / most;
            line("  " + range + " " + "■".repeat(bar) + " " + columns.get(i));
        }
    }

    private void weakest() {
        line("");
        line("失分最多的项目");
        statistics.items().stream()
                .filter(r -> !r.item().bonus())
                .sorted(Comparator.comparing(Statistics.ItemRate::rate))
                .limit(WEAKEST)
                .forEach(r -> line("  " + r.item().id() + " " + r.item().title() + "：得分率 " + Numbers.plain(r.rate())
                        + "%，满分 " + r.full() + " 个单位"));
    }

    private void list(String title, List<String> entries) {
        line("");
        line(title + "（" + entries.size() + "）");
        entries.forEach(e -> line("  " + e));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
