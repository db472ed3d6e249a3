package wenming.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenming.language.Diagnostic;
import wenming.language.Nearest;
import wenming.records.UnitQuery;

/** Which results a request asks for. A misspelt parameter would silently give others, so it is refused, and all mistakes are told at once. */
final class ResultQuery {

    private static final String UNKNOWN = "Q001";
    private static final String REPEATED = "Q002";
    private static final String WRONG = "Q003";

    private static final List<String> NAMES = List.of("page", "size", "title", "from", "to", "status", "order");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SCORE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,3})?");
    private static final int USUAL_SIZE = 50;

    private final Context request;
    private final List<Diagnostic> wrong = new ArrayList<>();

    private ResultQuery(Context request) {
        this.request = request;
    }

    /**
     * @param most units on a page
     * @throws Refused when anything in it is wrong
     */
    static UnitQuery of(Context request, int most) {
        ResultQuery query = new ResultQuery(request);
        query.names();
        UnitQuery read = query.read(most);
        if (!query.wrong.isEmpty()) {
            String remedy = query.wrong.size() == 1 ? query.wrong.get(0).remedy() : "";
            String detail = Failures.summary(query.wrong) + remedy;
            throw new Refused(Problem.of(ProblemType.BAD_PARAMETER, detail).with(query.wrong));
        }
        return read;
    }

    private void names() {
        request.queryParamMap().forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                add(UNKNOWN, "不认识的查询参数「" + name + "」", Nearest.remedy(name, NAMES));
            } else if (values.size() > 1) {
                add(REPEATED, "查询参数 " + name + " 出现了 " + values.size() + " 次", "只能有一次");
            }
        });
    }

    private UnitQuery read(int most) {
        int size = whole("size", USUAL_SIZE);
        if (size > most) {
            add(WRONG, "查询参数 size 最大是 " + most, "请分几页取");
        }
        Optional<BigDecimal> from = score("from");
        Optional<BigDecimal> to = score("to");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            add(WRONG, "查询参数 from 大于 to，没有这样的分数", "from 是最低分，to 是最高分");
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
        Optional<String> text = value(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!WHOLE.matcher(text.get()).matches()) {
            add(WRONG, "查询参数 " + name + " 的值「" + text.get() + "」不是正整数", "请写成 1 的样子");
            return usual;
        }
        return Integer.parseInt(text.get());
    }

    private Optional<BigDecimal> score(String name) {
        Optional<String> text = value(name);
        if (text.isPresent() && !SCORE.matcher(text.get()).matches()) {
            add(WRONG, "查询参数 " + name + " 的值「" + text.get() + "」不是分数", "请写成 80 或 80.5 的样子");
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }

    /** True for the first word, false for the second. */
    private Optional<Boolean> choice(String name, String first, String second) {
        Optional<String> text = value(name);
        if (text.isPresent() && !text.get().equals(first) && !text.get().equals(second)) {
            add(WRONG, "查询参数 " + name + " 的值「" + text.get() + "」不认识", "可用：" + first + "、" + second);
            return Optional.empty();
        }
        return text.map(first::equals);
    }

    private void add(String code, String message, String remedy) {
        wrong.add(Diagnostic.error(code, "", 0, 0, message, remedy));
    }
}
