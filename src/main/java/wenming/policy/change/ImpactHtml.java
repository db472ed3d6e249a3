package wenming.policy.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The impact of a draft as a page to be printed on A4. Needs nothing beside itself, runs nothing, and everything from outside is escaped. */
public final class ImpactHtml {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final PageWriter page = new PageWriter();

    private ImpactHtml() {}

    /** UTF-8. */
    public static byte[] bytes(Impact impact) {
        ImpactHtml html = new ImpactHtml();
        html.write(impact);
        return html.page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Impact impact) {
        String title = "规则草稿影响预览";
        page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.tag("title", "", title + " " + impact.after().title());
        page.raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n");
        page.tag("h1", "", title);
        page.tag("p", "standard", impact.after().title());
        page.tag("p", "rules", ImpactSummary.rules(impact));
        page.raw("<section class=\"summary\">\n");
        ImpactSummary.sentences(impact).forEach(line -> page.tag("p", "", line));
        page.raw("</section>\n");
        bands("得分分布", "得分占可得分", impact.first(), impact.scores());
        bands("称号", "称号", impact.first(), impact.titles());
        items(impact.items());
        units("称号或否决有变的单位", impact.verdicts());
        units("得分变化最大的单位", impact.changed());
        unscored(impact);
        page.raw("</main>\n</body>\n</html>\n");
    }

    private void bands(String heading, String what, boolean alone, List<Impact.Band> bands) {
        if (bands.isEmpty()) {
            return;
        }
        long most = bands.stream()
                .mapToLong(b -> Math.max(b.before(), b.after()))
                .max()
                .orElse(0);
        List<String> headers = alone ? List.of(what, "草稿", "") : List.of(what, "现行", "草稿", "增减", "灰：现行　红：草稿");
        table(heading, "bands", headers, () -> {
            for (Impact.Band band : bands) {
                page.raw("<tr>");
                page.tag("td", "", band.label());
                if (!alone) {
                    page.tag("td", "number", String.valueOf(band.before()));
                }
                page.tag("td", "number", String.valueOf(band.after()));
                if (!alone) {
                    page.tag("td", "number", Signs.of(band.after() - band.before()));
                }
                page.raw("<td class=\"bars\">");
                if (!alone) {
                    page.bar("old", band.before(), most);
                }
                page.bar("new", band.after(), most);
                page.raw("</td></tr>\n");
            }
        });
    }

    private void items(List<Influence> items) {
        if (items.isEmpty()) {
            return;
        }
        table("哪些项目引起变化", "", List.of("项目", "得分上升", "得分下降", "合计增减"), () -> {
            for (Influence item : items) {
                page.raw("<tr>");
                page.tag("td", "", (item.item() + " " + item.title()).strip());
                page.tag("td", "number", item.raised() + " 家");
                page.tag("td", "number", item.lowered() + " 家");
                page.tag("td", "number", Signs.of(item.sum()) + " 分");
                page.raw("</tr>\n");
            }
        });
    }

    private void units(String heading, List<UnitChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        table(heading + "（列出 " + changes.size() + " 家）", "units", List.of("单位", "得分", "增减", "称号与否决", "因为哪些项目"), () -> {
            for (UnitChange change : changes) {
                page.raw("<tr>");
                page.tag("td", "", change.unitName() + "（" + change.unitId() + "）");
                page.tag("td", "score", ImpactSummary.score(change));
                page.tag("td", "number", Signs.of(change.difference()));
                page.tag("td", "", ImpactSummary.verdict(change));
                page.tag("td", "", ImpactSummary.causes(change));
                page.raw("</tr>\n");
            }
        });
    }

    private void unscored(Impact impact) {
        if (impact.unscored().isEmpty()) {
            return;
        }
        bands("未能评分的原因", "代码", impact.first(), impact.reasons());
        table("未能评分的材料", "", List.of("材料", "原因"), () -> {
            for (Unscored one : impact.unscored()) {
                page.raw("<tr>");
                page.tag("td", "", one.source());
                page.tag("td", "", ImpactSummary.unscored(impact, one));
                page.raw("</tr>\n");
            }
        });
    }

    private void table(String heading, String css, List<String> headers, Runnable rows) {
        page.tag("h2", "", heading);
        page.raw("<table class=\"" + css + "\">\n<thead><tr>");
        headers.forEach(header -> page.tag("th", "", header));
        page.raw("</tr></thead>\n<tbody>\n");
        rows.run();
        page.raw("</tbody>\n</table>\n");
    }

    private static String style() {
        try (InputStream css = ImpactHtml.class.getResourceAsStream("impact.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
