package wenming.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenming.language.Nearest;

/** The only query parameter there is: the day on which the state is judged. A misspelt one would silently give another result, so it is refused. */
final class AsOf {

    private static final String NAME = "asOf";
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

    private AsOf() {}

    static Optional<LocalDate> of(Context request) {
        for (String name : request.queryParamMap().keySet()) {
            if (!name.equals(NAME)) {
                throw refused("不认识的查询参数「" + name + "」。" + Nearest.remedy(name, List.of(NAME)));
            }
        }
        List<String> values = request.queryParams(NAME);
        if (values.size() > 1) {
            throw refused("查询参数 asOf 出现了 " + values.size() + " 次，只能有一次。");
        }
        return values.stream().findFirst().map(AsOf::day);
    }

    private static LocalDate day(String text) {
        if (!FORM.matcher(text).matches()) {
            throw refused("查询参数 asOf 的值「" + text + "」不是日期，请写成 2026-12-31 的样子。");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused("查询参数 asOf 的值「" + text + "」这一天不存在。");
        }
    }

    private static Refused refused(String detail) {
        return new Refused(ProblemType.BAD_PARAMETER, detail);
    }
}
