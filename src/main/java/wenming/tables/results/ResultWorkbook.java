package wenming.tables.results;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.batch.Batch;
import wenming.batch.BatchLine;
import wenming.batch.Statistics;
import wenming.cohort.Placed;
import wenming.cohort.Ruling;
import wenming.evidence.Unit;
import wenming.language.Diagnostic;
import wenming.scoring.Item;
import wenming.scoring.Outline;

/**
 * The whole batch as a workbook: ranking, points by item, what is missing by unit and by department, statistics with charts, units that could not be
 * scored, draft of the public notice. Rows go to temporary files as they are written, so that memory does not grow with the units. For one thread.
 */
public final class ResultWorkbook {

    private static final List<String> ORDER =
            List.of("排名", "各项得分", "失分清单", "按部门", StatisticsSheet.NAME, "未能评分", "公示名单");

    private static final List<Integer> RANKING_WIDTHS =
            List.of(7, 14, 18, 30, 12, 10, 9, 9, 12, 22, 12, 18, 60, 12, 36);
    private static final int UNIT_NAMED = RankingTable.HEADINGS.indexOf("单位名称") + 1;
    private static final int ITEM_WIDTH = 14;

    private final SXSSFWorkbook workbook;
    private final ResultStyle style;
    private final int mostRows;
    private final List<Item> items;
    private final DepartmentTally departments = new DepartmentTally();
    private final StreamedSheet ranking;
    private final StreamedSheet points;
    private final StreamedSheet missing;
    private final StreamedSheet notice;

    private ResultWorkbook(SXSSFWorkbook workbook, ResultStyle style, List<Item> items, int mostRows) {
        this.workbook = workbook;
        this.style = style;
        this.mostRows = mostRows;
        this.items = items;
        List<StreamedSheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < RANKING_WIDTHS.size(); i++) {
            columns.add(column(RankingTable.HEADINGS.get(i), RANKING_WIDTHS.get(i)));
        }
        ranking = sheet("排名", UNIT_NAMED, columns);
        List<StreamedSheet.Column> byItem = new ArrayList<>(List.of(column("单位代码", 18), column("单位名称", 30)));
        items.forEach(item -> byItem.add(column(item.id() + " " + item.title(), ITEM_WIDTH)));
        points = sheet("各项得分", 2, byItem);
        missing = sheet(
                "失分清单",
                2,
                List.of(
                        column("单位代码", 18),
                        column("单位名称", 30),
                        column("项目", 28),
                        column("还缺什么", 44),
                        column("可补回分值", 12),
                        column("牵头部门", 18),
                        column("最迟日期", 13),
                        column("已过期", 8),
                        column("怎么办", 70)));
        notice = sheet(
                "公示名单",
                0,
                List.of(
                        column("名次", 7),
                        column("单位名称", 36),
                        column("称号", 26),
                        column("意见", 18),
                        column("有效期至", 13),
                        column("得分", 9)));
    }

    /** Writes every unit; the stream stays open. To be called after the comparison. */
    public static void write(Batch batch, OutputStream out) throws IOException {
        write(batch, out, StreamedSheet.MOST_ROWS);
    }

    /** @param mostRows a table with more goes on in a further sheet */
    static void write(Batch batch, OutputStream out, int mostRows) throws IOException {
        Statistics statistics = new Statistics(batch.scheme());
        Stamp stamp = new Stamp();
        batch.eachInOrder(line -> {
            statistics.add(line);
            stamp.add(line);
        });
        XSSFWorkbook small = new XSSFWorkbook();
        stamp.on(small);
        ResultStyle style = new ResultStyle(small);
        StatisticsSheet.create(small, style, batch.scheme().outline().title(), statistics);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(small)) {
            workbook.setCompressTempFiles(true);
            ResultWorkbook results =
                    new ResultWorkbook(workbook, style, batch.scheme().items(), mostRows);
            batch.eachByRank(results::scored);
            results.departments();
            results.refused(batch);
            results.order();
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            workbook.write(out);
        }
    }

    private void scored(BatchLine line) {
        BatchLine.Scored one = line.scored().orElseThrow();
        ranking.add(RankingTable.scored(line, one));
        Unit unit = one.placed().candidate().unit();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(unit.id()), Cell.of(unit.name())));
        for (int i = 0; i < items.size(); i++) {
            boolean applies = one.entrant().items().get(i).maximum().signum() != 0
                    || items.get(i).maximum().signum() == 0;
            row.add(applies ? Cell.of(one.entrant().items().get(i).earned()) : Cell.of("不适用"));
        }
        points.add(row);
        List<MissingPoints> all = MissingPoints.in(one.result().get());
        all.forEach(m -> missing.add(List.of(
                Cell.of(unit.id()),
                Cell.of(unit.name()),
                Cell.of(m.itemId() + " " + m.title()),
                Cell.of(m.what()),
                Cell.of(m.recoverable()),
                Cell.of(m.lead()),
                Cell.of(m.dueBy()),
                Cell.of(m.late() ? "是" : ""),
                Cell.of(m.action()))));
        departments.add(all);
        if (one.ruling().onNotice()) {
            notice(one.placed(), one.ruling());
        }
    }

    private void notice(Placed placed, Ruling ruling) {
        LocalDate asOf = placed.candidate().history().asOf();
        notice.add(List.of(
                Cell.of(placed.candidate().position().place()),
                Cell.of(placed.candidate().unit().name()),
                Cell.of(ruling.title().map(Outline.Title::title).orElse("")),
                Cell.of(ruling.decision().map(d -> d.consequence().toString()).orElse("")),
                Cell.of(ruling.validUntil(asOf).map(LocalDate::toString).orElse("")),
                Cell.of(placed.score())));
    }

    private void departments() {
        StreamedSheet sheet =
                sheet("按部门", 0, List.of(column("牵头部门", 24), column("项目", 34), column("单位数", 9), column("可补回分值", 12)));
        departments.rows().forEach(sheet::add);
    }

    private void refused(Batch batch) {
        StreamedSheet sheet = sheet(
                "未能评分",
                0,
                List.of(
                        column("材料来源", 36),
                        column("代码", 8),
                        column("行", 8),
                        column("位置", 36),
                        column("问题", 70),
                        column("建议", 50)));
        batch.eachInOrder(line -> {
            ranked(line);
            for (Diagnostic d : line.refused()) {
                sheet.add(List.of(
                        Cell.of(line.input()),
                        Cell.of(d.code()),
                        d.line() == 0 ? Cell.of("") : Cell.of(d.line()),
                        Cell.of(d.pointer()),
                        Cell.of(d.message()),
                        Cell.of(d.remedy())));
            }
        });
    }

    private void ranked(BatchLine line) {
        if (line.scored().isEmpty()) {
            ranking.add(RankingTable.refused(line));
        }
    }

    /** A table's further sheets come behind its first. */
    private void order() {
        int next = 0;
        for (String name : ORDER) {
            workbook.setSheetOrder(name, next++);
            for (int i = 2; workbook.getSheetIndex(name + i) >= 0; i++) {
                workbook.setSheetOrder(name + i, next++);
            }
        }
    }

    private StreamedSheet sheet(String name, int named, List<StreamedSheet.Column> columns) {
        return new StreamedSheet(workbook, style, name, mostRows, named, columns);
    }

    private static StreamedSheet.Column column(String heading, int width) {
        return new StreamedSheet.Column(heading, width);
    }
}
