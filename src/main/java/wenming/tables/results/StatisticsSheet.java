package wenming.tables.results;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.batch.Statistics;
import wenming.scoring.Consequence;

/** Figures of the whole batch with three charts: scores, titles, how well each item is met. Small, so it is built in memory, as charts must be. */
final class StatisticsSheet {

    static final String NAME = "统计";
    private static final int NUMBER_WIDTH = 14 * 256;
    private static final int LABEL_WIDTH = 28 * 256;
    private static final int CHART_COLUMN = 4;
    private static final int CHART_ROWS = 18;

    private final XSSFSheet sheet;
    private final ResultStyle style;
    private int next;

    private StatisticsSheet(XSSFWorkbook workbook, ResultStyle style) {
        this.sheet = workbook.createSheet(NAME);
        this.style = style;
    }

    static void create(XSSFWorkbook workbook, ResultStyle style, String title, Statistics statistics) {
        new StatisticsSheet(workbook, style).fill(title, statistics);
    }

    private void fill(String title, Statistics statistics) {
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, NUMBER_WIDTH);
        sheet.setColumnWidth(2, NUMBER_WIDTH);
        new SheetPrinting(sheet).across(0);
        Row top = sheet.createRow(next++);
        top.createCell(0).setCellValue(SafeText.printable("《" + title + "》批量评分"));
        top.getCell(0).setCellStyle(style.title());
        row("评分的单位", Cell.of(statistics.scored()));
        row("未能评分的材料", Cell.of(statistics.refused()));
        row("平均分", Cell.of(statistics.mean()));
        row("触发一票否决的单位", Cell.of(statistics.vetoed()));

        heading("分数分布（占满分的百分比）", "单位数");
        int first = next;
        List<Integer> columns = statistics.distribution();
        for (int i = 0; i < columns.size(); i++) {
            int from = i * Statistics.STEP;
            row(from >= 100 ? "100%" : from + "–" + (from + Statistics.STEP) + "%", Cell.of(columns.get(i)));
        }
        BarChart.upright(sheet, "分数分布", "单位数", block(first), place(0));

        heading("称号", "单位数");
        first = next;
        for (Map.Entry<String, Integer> one : statistics.titles().entrySet()) {
            row(one.getKey(), Cell.of(one.getValue()));
        }
        if (next > first) {
            BarChart.upright(sheet, "称号", "单位数", block(first), place(1));
        }

        heading("处理意见", "单位数");
        for (Map.Entry<Consequence.Kind, Integer> one : statistics.decisions().entrySet()) {
            row(one.getKey().label(), Cell.of(one.getValue()));
        }

        heading("项目", "得分率（%）", "得满分的单位");
        first = next;
        statistics
                .items()
                .forEach(rate ->
                        row(rate.item().id() + " " + rate.item().title(), Cell.of(rate.rate()), Cell.of(rate.full())));
        if (next > first) {
            BarChart.lying(sheet, "各项得分率（%）", "得分率", block(first), place(2));
        }
    }

    private CellRangeAddress block(int first) {
        return new CellRangeAddress(first, next - 1, 0, 1);
    }

    private static BarChart.Place place(int number) {
        return new BarChart.Place(CHART_COLUMN, 1 + number * (CHART_ROWS + 1), CHART_ROWS);
    }

    private void heading(String... words) {
        next += next == 0 ? 0 : 1;
        Row row = sheet.createRow(next++);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
            row.getCell(i).setCellStyle(style.heading());
        }
    }

    private void row(String label, Cell... numbers) {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(SafeText.printable(label));
        row.getCell(0).setCellStyle(style.text());
        for (int i = 0; i < numbers.length; i++) {
            row.createCell(i + 1).setCellValue(Double.parseDouble(numbers[i].text()));
            row.getCell(i + 1).setCellStyle(style.number());
        }
    }
}
