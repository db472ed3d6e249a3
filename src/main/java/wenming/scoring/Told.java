package wenming.scoring;

import wenming.evidence.Measure;
import wenming.evidence.Ratio;
import wenming.language.Counter;
import wenming.language.Numbers;

/** How a measured value is told to people: 会议 2 次, but 集中学习：参与率 92.76%（实到人数 141，应到人数 152）. */
final class Told {

    private Told() {}

    /** @param shown the value with as many places as the comparison needs */
    static String value(Measure measure, String shown) {
        String label = plainCount(measure) ? " " : "：" + measure.label() + " ";
        String detail = measure.detail().isEmpty() ? "" : "（" + measure.detail() + "）";
        return measure.basis().what() + label + shown + unit(measure.unit()) + detail;
    }

    /** What is counted, to be followed by 还差: 政务公开, or the rate's own name. */
    static String name(Measure measure) {
        return plainCount(measure) ? measure.basis().what() : measure.label();
    }

    private static boolean plainCount(Measure measure) {
        return Counter.isWord(measure.label());
    }

    static String value(Measure measure, Ratio value) {
        return value(measure, value.shown());
    }

    /** How far a value falls short, and how many steps that makes. */
    static String shortage(Ratio missing, String unit, long steps, boolean oneByOne) {
        String amount = Numbers.plain(missing.rounded(2)) + (unit.equals("%") ? " 个百分点" : unit(unit));
        return oneByOne ? "少 " + amount : "低 " + amount + "，按 " + steps + " 档";
    }

    private static String unit(String unit) {
        return unit.equals("%") || unit.isEmpty() ? unit : " " + unit;
    }
}
