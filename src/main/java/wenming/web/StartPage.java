package wenming.web;

import java.util.List;
import java.util.stream.Collectors;
import wenming.rules.LiveLibrary;
import wenming.rules.Snapshot;
import wenming.rules.Standard;
import wenming.scoring.Outline;

/** The first page: which standards there are, a place to try a submission, how to call the service. */
final class StartPage {

    private final String template = Resource.text("start.html");
    private final LiveLibrary rules;

    StartPage(LiveLibrary rules) {
        this.rules = rules;
    }

    /** @param base address the client reached us under */
    String html(String base) {
        Snapshot now = rules.now();
        List<Standard> standards = now.library().standards();
        String example = standards.isEmpty() ? "编号" : standards.get(0).outline().id();
        return template.replace("{{options}}", options(now))
                .replace(
                        "{{standards}}", standards.stream().map(StartPage::card).collect(Collectors.joining()))
                .replace("{{broken}}", Warnings.html(now))
                .replace("{{base}}", Html.escape(base))
                .replace("{{example}}", example);
    }

    /** To choose a standard from. */
    static String options(Snapshot now) {
        return now.library().standards().stream().map(StartPage::option).collect(Collectors.joining());
    }

    private static String option(Standard standard) {
        Outline outline = standard.outline();
        return "<option value=\"" + outline.id() + "\">" + Html.escape(outline.title() + "（" + outline.id() + "）")
                + "</option>";
    }

    private static String card(Standard standard) {
        Outline outline = standard.outline();
        String categories = outline.categories().stream()
                .map(c -> "<li><span>" + Html.escape(c.title()) + "</span><b>" + (c.bonus() ? "+" : "") + c.points()
                        + "</b></li>")
                .collect(Collectors.joining());
        return "<article class=\"card\"><h3>" + Html.escape(outline.title()) + "</h3>"
                + "<p class=\"meta\">" + Html.escape(meta(standard)) + "</p>"
                + "<ul class=\"points\">" + categories + "</ul>"
                + "<p class=\"links\"><button type=\"button\" class=\"link\" data-try=\"" + outline.id()
                + "\">用它试评</button>"
                + "<a href=\"/api/standards/" + outline.id() + "\">全部条款（JSON）</a></p></article>";
    }

    private static String meta(Standard standard) {
        Outline outline = standard.outline();
        String edition = outline.edition().isEmpty() ? "" : outline.edition() + " 版 · ";
        return outline.id() + " · " + edition + "满分 " + outline.fullMarks() + " 分 · "
                + standard.scheme().items().size() + " 项 · "
                + standard.scheme().vetoes().size() + " 条否决"
                + (standard.scheme().containsCode() ? " · 含代码" : "");
    }
}
