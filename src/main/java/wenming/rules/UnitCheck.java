package wenming.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.evidence.Catalog;
import wenming.evidence.Field;
import wenming.language.Counter;
import wenming.language.Place;
import wenming.language.Quantity;
import wenming.language.Table;

/** Units are part of a sentence's meaning: 达到 24 小时 after 计算 次数 is a mistake, and so is 不少于 5 分 of a field counted in 元. */
final class UnitCheck {

    /** Counting words people use for one another; a count of study sessions may be 次 or 场. */
    private static final Set<String> COUNTS = Set.of("次", "件", "起", "项", "篇", "份", "个", "场", "条", "户", "处", "票");

    /** Measures that grow with every piece of evidence. */
    private static final Set<String> AMOUNTS = Set.of("count", "total", "totalHours");

    private final Catalog catalog;
    private final Findings findings;

    UnitCheck(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check(RawRule raw, List<Phrase> measuring, List<Phrase> scoring) {
        String unit = "";
        for (Phrase phrase : measuring) {
            Place place = phrase.form().place();
            if (place == Place.WHERE || place == Place.MEASURE) {
                fieldUnits(raw, phrase);
            }
            if (phrase.means().equals("meanOver")) {
                average(raw, measuring, phrase);
            }
            if (place == Place.MEASURE || place == Place.COMPARE) {
                String declared = phrase.form().sentence().unit();
                unit = declared.equals("=") ? unit : unitOf(phrase, declared);
            }
        }
        if (unit.isEmpty()) {
            return;
        }
        for (Phrase phrase : scoring) {
            for (int i = 0; i < phrase.arguments().size(); i++) {
                check(raw, phrase, i, unit);
            }
        }
    }

    /** Only amounts can be shared out, and only among things that are counted: a share of a share says nothing. */
    private void average(RawRule raw, List<Phrase> measuring, Phrase phrase) {
        boolean amount = measuring.stream()
                .filter(p -> p.form().place() == Place.MEASURE)
                .allMatch(p -> AMOUNTS.contains(p.means()));
        boolean counted = phrase.named(SlotRole.FIGURE).stream()
                .flatMap(figure -> catalog.figureUnit(figure).stream())
                .noneMatch("%"::equals);
        if (!amount || !counted) {
            findings.error(
                    "R042",
                    raw.file,
                    phrase.line(),
                    phrase.column(),
                    amount ? "「" + phrase.text() + "」按一个比率平均，说不通" : "「" + phrase.text() + "」用在了不能再平均的数值上",
                    amount ? "请写清点得出的数，如 \"下辖单位数\"、\"在职人数\"" : "前面一行请写：计算 次数、计算 \"金额\" 合计 或 计算 累计时长");
        }
    }

    private String unitOf(Phrase phrase, String declared) {
        if (!declared.startsWith("{")) {
            return declared;
        }
        for (int i = 0; i < phrase.arguments().size(); i++) {
            Object argument = phrase.arguments().get(i);
            if (argument instanceof Counter counter) {
                return counter.unit();
            }
            if (phrase.form().slots().get(i).role() == SlotRole.NUMBER_FIELD) {
                return catalog.labelled((String) argument).map(Field::unit).orElse("");
            }
        }
        return "";
    }

    private void fieldUnits(RawRule raw, Phrase phrase) {
        Optional<Field> field =
                phrase.named(SlotRole.NUMBER_FIELD).stream().findFirst().flatMap(catalog::labelled);
        for (int i = 0; i < phrase.arguments().size(); i++) {
            if (field.isPresent() && phrase.arguments().get(i) instanceof Quantity q) {
                mismatch(raw, phrase, i, q.unit(), field.get().unit());
            }
        }
    }

    private void check(RawRule raw, Phrase phrase, int i, String unit) {
        Object argument = phrase.arguments().get(i);
        if (argument instanceof Quantity q) {
            mismatch(raw, phrase, i, q.unit(), unit);
        } else if (argument instanceof Table table
                && phrase.form().slots().get(i).name().equals("targets")) {
            table.rows().forEach(row -> mismatch(raw, phrase, i, row.unit(), unit));
        }
    }

    private void mismatch(RawRule raw, Phrase phrase, int i, String written, String unit) {
        boolean same = written.equals(unit) || COUNTS.contains(written) && COUNTS.contains(unit);
        if (!same && !unit.isEmpty()) {
            String wrong =
                    written.isEmpty() ? "没有写单位，数值的单位是「" + unit + "」：" : "单位「" + written + "」与数值的单位「" + unit + "」不一致：";
            findings.error(
                    "R024",
                    raw.file,
                    phrase.line(),
                    phrase.slotColumns().get(i),
                    wrong + phrase.text(),
                    "请改用「" + unit + "」，或改「计算」一行");
        }
    }
}
