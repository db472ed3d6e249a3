package wenming.tables.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import wenming.batch.BatchLine;
import wenming.cohort.Placed;
import wenming.cohort.Position;
import wenming.cohort.Ruling;
import wenming.evidence.Unit;
import wenming.language.Diagnostic;
import wenming.scoring.Outline;

/** The ranking: one row a unit, those that could not be scored last. */
final class RankingTable {

    static final List<String> HEADINGS = List.of(
            "名次", "分组", "单位代码", "单位名称", "单位类型", "单位级别", "得分", "总分", "同批平均分", "称号", "有效期至", "处理意见", "理由", "一票否决",
            "材料来源");

    private static final int REASON = HEADINGS.indexOf("理由");
    private static final int DECISION = HEADINGS.indexOf("处理意见");
    private static final int INPUT = HEADINGS.indexOf("材料来源");

    private RankingTable() {}

    static List<Cell> scored(BatchLine line, BatchLine.Scored one) {
        Placed placed = one.placed();
        Position position = placed.candidate().position();
        Unit unit = placed.candidate().unit();
        Ruling ruling = one.ruling();
        LocalDate asOf = placed.candidate().history().asOf();
        Optional<Ruling.Decision> decision = ruling.decision();
        return List.of(
                Cell.of(position.place()),
                Cell.of(placed.group()),
                Cell.of(unit.id()),
                Cell.of(unit.name()),
                Cell.of(unit.type()),
                Cell.of(unit.level()),
                Cell.of(placed.score()),
                Cell.of(placed.candidate().standing().totals().total()),
                Cell.of(position.mean().rounded(2)),
                Cell.of(ruling.title().map(Outline.Title::title).orElse("")),
                Cell.of(ruling.validUntil(asOf).map(LocalDate::toString).orElse("")),
                Cell.of(decision.map(d -> d.consequence().toString()).orElse("")),
                Cell.of(decision.map(RankingTable::reason).orElse("")),
                Cell.of(String.join("、", one.entrant().vetoes())),
                Cell.of(line.input()));
    }

    private static String reason(Ruling.Decision decision) {
        String source = decision.source().isEmpty() ? "" : "（依据 " + decision.source() + "）";
        return decision.rule() + "：" + decision.reason() + source;
    }

    /** A unit without a place, with the first thing that is wrong. */
    static List<Cell> refused(BatchLine line) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(HEADINGS.size(), Cell.of("")));
        Diagnostic first = line.refused().get(0);
        int all = line.refused().size();
        cells.set(DECISION, Cell.of("未能评分"));
        cells.set(REASON, Cell.of(first.place() + "　" + first.message() + (all > 1 ? "；共 " + all + " 处问题" : "")));
        cells.set(INPUT, Cell.of(line.input()));
        return cells;
    }
}
