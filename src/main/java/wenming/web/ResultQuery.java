package wenming.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import wenming.language.Nearest;
import wenming.records.UnitQuery;

/** Which results a request asks for. A misspelt parameter would silently give others, so it is refused. */
final class ResultQuery {

    private static final List<String> NAMES = List.of("page", "size", "title", "from", "to", "status", "order");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SCORE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,3})?");
    private static final int USUAL_SIZE = 50;

    private final Context request;

    private ResultQuery(Context request) {
        this.request = request;
    }

    /** @param most units on a page */
    static UnitQuery of(Context request, int most) {
        for (Map.Entry<String, List<String>> given : request.queryParamMap().entrySet()) {
            String name = given.getKey();
            if (!NAMES.contains(name)) {
                throw refused("不认识的查询参数「" + name + "」。" + Nearest.remedy(name, NAMES));
            }
            if (given.getValue().size() > 1) {
                throw refused("查询参数 " + name + " 出现了 " + given.getValue().size() + " 次，只能有一次。");
            }
        }
        return new ResultQuery(request).read(most);
    }

    private UnitQuery read(int most) {
        int size = whole("size", USUAL_SIZE);
        if (size > most) {
            throw refused("查询参数 size 最大是 " + most + "。");
        }
        Optional<BigDecimal> from = score("from");
        Optional<BigDecimal> to = score("to");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw refused("查询参数 from 大于 to，没有这样的分数。");
        }
        return new UnitQuery(
                value("title"),
                from,
                to,
                choice("status", "scored", "refused"),
                choice("order", "rank", "input").orElse(true),
                whole("page", 1),
                size);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(request.queryParam(name));
    }

    private int whole(String name, int usual) {
        return value(name)
                .map(text -> {
                    if (!WHOLE.matcher(text).matches()) {
                        throw refused("查询参数 " + name + " 的值「" + text + "」不是正整数。");
                    }
                    return Integer.parseInt(text);
                })
                .orElse(usual);
    }

    private Optional<BigDecimal> score(String name) {
        return value(name).map(text -> {
            if (!SCORE.matcher(text).matches()) {
                throw refused("查询参数 " + name + " 的值「" + text + "」不是分数，请写成 80 或 80.5 的样子。");
            }
            return new BigDecimal(text);
        });
    }

    /** True for the first word, false for the second. */
    private Optional<Boolean> choice(String name, String first, String second) {
        return value(name).map(text -> {
            if (!text.equals(first) && !text.equals(second)) {
                throw refused("查询参数 " + name + " 的值「" + text + "」不认识，可用：" + first + "、" + second + "。");
            }
            return text.equals(first);
        });
    }

    private static Refused refused(String detail) {
        return new Refused(ProblemType.BAD_PARAMETER, detail);
    }
}
