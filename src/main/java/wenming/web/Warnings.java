package wenming.web;

import java.util.List;
import java.util.stream.Collectors;
import wenming.language.Diagnostic;
import wenming.rules.Serving;
import wenming.rules.Snapshot;

/** What the start page says about rule files that cannot be used: which, since when something older stands in, and the first mistake. */
final class Warnings {

    private Warnings() {}

    /** Empty when all is well. */
    static String html(Snapshot now) {
        List<Serving> broken =
                now.servings().stream().filter(s -> !s.broken().isEmpty()).toList();
        if (broken.isEmpty() && now.trouble().isEmpty()) {
            return "";
        }
        String list = broken.stream().map(Warnings::line).collect(Collectors.joining());
        String trouble =
                now.trouble().isEmpty() ? "" : "<li>规则文件夹的改动没有采用，全部标准仍按原来的规则评分：" + first(now.trouble()) + "</li>";
        return "<div class=\"warning\" role=\"alert\"><b>有规则文件写得不对</b>，改正后自动生效，不必重启；全部问题见 "
                + "<a href=\"/api/health\">服务状态</a>：<ul>" + trouble + list + "</ul></div>";
    }

    private static String line(Serving serving) {
        String state = serving.outdated() ? "改动没有采用，仍按原来的规则评分" : "暂不能使用";
        return "<li>" + Html.escape(serving.id()) + "：" + state + "，" + first(serving.broken()) + "</li>";
    }

    private static String first(List<Diagnostic> found) {
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        Diagnostic first = errors.get(0);
        String file = first.file().replaceFirst(".*[/\\\\]", "");
        String place = first.line() > 0 ? file + " 第 " + first.line() + " 行" : file;
        return "共 " + errors.size() + " 处错误，第一处：" + Html.escape(place + "，" + first.message());
    }
}
