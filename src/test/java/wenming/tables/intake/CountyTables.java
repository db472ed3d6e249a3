package wenming.tables.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenming.evidence.Catalog;

/** Submissions laid out as tables, as a clerk would: one row a unit, one row a piece of evidence, whatever order the columns are in. */
final class CountyTables {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> UNIT_LABELS = Map.ofEntries(
            Map.entry("id", "单位代码"),
            Map.entry("name", "单位名称"),
            Map.entry("type", "单位类型"),
            Map.entry("level", "单位级别"),
            Map.entry("headcount", "在职人数"),
            Map.entry("subordinate", "下属单位"),
            Map.entry("features", "设施与机构"),
            Map.entry("titles", "持有称号"),
            Map.entry("applyingFor", "申报称号"),
            Map.entry("period.from", "考核期起"),
            Map.entry("period.to", "考核期止"),
            Map.entry("asOf", "考核日期"),
            Map.entry("appliedOn", "申报日期"),
            Map.entry("standard", "测评标准"),
            Map.entry("lastYear.score", "上年度得分"),
            Map.entry("lastYear.title", "上年度称号"),
            Map.entry("lastYear.problems", "上年度指出的问题"),
            Map.entry("rule", "规则"),
            Map.entry("points", "分值"),
            Map.entry("reason", "理由"),
            Map.entry("by", "评定人"),
            Map.entry("decision", "文号"),
            Map.entry("item", "项目"));

    final Map<SheetKind, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final boolean chinese;
    private final Catalog catalog;

    CountyTables(boolean chinese, Catalog catalog) {
        this.chinese = chinese;
        this.catalog = catalog;
        for (SheetKind kind : SheetKind.values()) {
            rows.put(kind, new ArrayList<>());
        }
    }

    CountyTables add(Path submission) throws IOException {
        JsonNode json = JSON.readTree(Files.readAllBytes(submission));
        Map<String, String> unit = new LinkedHashMap<>();
        json.fields().forEachRemaining(e -> {
            switch (e.getKey()) {
                case "unit" -> members(unit, "", e.getValue());
                case "period", "lastYear" -> members(unit, e.getKey() + ".", e.getValue());
                case "evidence", "judgements", "notApplicable" -> {}
                default -> unit.put(heading(SheetKind.UNITS, e.getKey()), text(e.getValue()));
            }
        });
        rows.get(SheetKind.UNITS).add(unit);
        String id = json.get("unit").get("id").asText();
        for (SheetKind kind : List.of(SheetKind.EVIDENCE, SheetKind.JUDGEMENTS, SheetKind.NOT_APPLICABLE)) {
            json.path(kind.json()).forEach(item -> {
                Map<String, String> row = new LinkedHashMap<>();
                item.fields().forEachRemaining(f -> row.put(heading(kind, f.getKey()), text(f.getValue())));
                row.put(chinese ? "单位代码" : "unitId", id);
                rows.get(kind).add(row);
            });
        }
        return this;
    }

    private void members(Map<String, String> row, String prefix, JsonNode object) {
        object.fields().forEachRemaining(f -> {
            if (f.getKey().equals("figures")) {
                f.getValue()
                        .fields()
                        .forEachRemaining(n -> row.put(
                                prefix.isEmpty()
                                        ? n.getKey()
                                        : chinese ? "上年度" + n.getKey() : prefix + "figures." + n.getKey(),
                                text(n.getValue())));
            } else {
                row.put(heading(SheetKind.UNITS, prefix + f.getKey()), text(f.getValue()));
            }
        });
    }

    private String heading(SheetKind kind, String name) {
        if (!chinese) {
            return name;
        }
        if (kind == SheetKind.EVIDENCE) {
            return switch (name) {
                case "id" -> "编号";
                case "kind" -> "种类";
                default -> catalog.field(name).orElseThrow().label();
            };
        }
        return UNIT_LABELS.get(name);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            StringJoiner all = new StringJoiner("、");
            value.forEach(v -> all.add(v.asText()));
            return all.toString();
        }
        if (value.isObject()) {
            StringJoiner all = new StringJoiner("、");
            value.fields()
                    .forEachRemaining(
                            f -> all.add(f.getKey() + "：" + f.getValue().asText()));
            return all.toString();
        }
        return value.isBoolean() ? (value.asBoolean() ? "是" : "否") : value.asText();
    }

    /** Rows and columns in any order; evidence of a unit keeps its own order. */
    CountyTables shuffled(long seed) {
        Random random = new Random(seed);
        List<Map<String, String>> evidence = rows.get(SheetKind.EVIDENCE);
        Map<String, List<Map<String, String>>> byUnit = new LinkedHashMap<>();
        String key = chinese ? "单位代码" : "unitId";
        evidence.forEach(
                r -> byUnit.computeIfAbsent(r.get(key), k -> new ArrayList<>()).add(r));
        List<Map<String, String>> mixed = new ArrayList<>();
        List<List<Map<String, String>>> left = new ArrayList<>(byUnit.values());
        while (!left.isEmpty()) {
            List<Map<String, String>> one = left.get(random.nextInt(left.size()));
            mixed.add(one.remove(0));
            left.removeIf(List::isEmpty);
        }
        rows.put(SheetKind.EVIDENCE, mixed);
        return this;
    }

    List<String> headings(SheetKind kind) {
        Set<String> all = new LinkedHashSet<>();
        rows.get(kind).forEach(r -> all.addAll(r.keySet()));
        List<String> list = new ArrayList<>(all);
        Collections.shuffle(list, new Random(kind.ordinal()));
        return list;
    }

    String csv(SheetKind kind) {
        List<String> headings = headings(kind);
        StringBuilder csv = new StringBuilder(String.join(",", headings)).append("\r\n");
        for (Map<String, String> row : rows.get(kind)) {
            StringJoiner line = new StringJoiner(",");
            headings.forEach(h -> line.add("\"" + row.getOrDefault(h, "").replace("\"", "\"\"") + "\""));
            csv.append(line).append("\r\n");
        }
        return csv.toString();
    }

    /** With days as days and numbers as numbers, as Excel keeps what is typed in. */
    byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (SheetKind kind : SheetKind.values()) {
                XSSFSheet sheet = book.createSheet(chinese ? kind.label() : kind.json());
                if (rows.get(kind).isEmpty()) {
                    continue;
                }
                sheet.createRow(0).createCell(0).setCellValue("某县 2026 年度材料");
                Row heading = sheet.createRow(1);
                List<String> headings = headings(kind);
                headings.forEach(h -> heading.createCell(headings.indexOf(h)).setCellValue(h));
                int next = 2;
                for (Map<String, String> row : rows.get(kind)) {
                    Row cells = sheet.createRow(next++);
                    row.forEach((h, value) -> put(cells.createCell(headings.indexOf(h)), value, day));
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void put(Cell cell, String value, CellStyle day) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(value));
            cell.setCellStyle(day);
        } else if (value.matches("\\d{1,9}(\\.\\d{1,4})?")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(value);
        }
    }

    static void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        }
    }
}
