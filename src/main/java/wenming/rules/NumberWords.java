package wenming.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.language.Numbers;

/** Numbers written so that no sentence takes them: in words, in quotation marks, with too many decimals. Finds what was meant. */
final class NumberWords {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SCALES = "十百千";
    private static final long[] SIZES = {10, 100, 1000};
    private static final String UNIT = "(?=\\s*(?:个季度|个月|人次|小时|次|件|起|项|篇|份|个|天|周|人|分|元|字|条|场|户|处)(?!分之))";
    private static final Pattern PERCENT = Pattern.compile("百分之([一二三四五六七八九十百零两]+)");
    private static final Pattern WORD = Pattern.compile("([一二三四五六七八九十百千零两]+)" + UNIT);
    private static final Pattern QUOTED = Pattern.compile("\"\\s*(\\d{1,9}(?:\\.\\d{1,4})?)\\s*\"");
    private static final Pattern LONG = Pattern.compile("(\\d{1,9}\\.\\d{4,})");

    private NumberWords() {}

    /** The text with its numbers as a sentence wants them; the same text when there is nothing to change. */
    static String inFigures(String text) {
        String figures = replaced(PERCENT, text, m -> value(m.group(1)) + " %");
        figures = replaced(WORD, figures, m -> String.valueOf(value(m.group(1))));
        figures = replaced(QUOTED, figures, m -> m.group(1));
        return replaced(
                LONG, figures, m -> Numbers.plain(new BigDecimal(m.group(1)).setScale(3, RoundingMode.HALF_UP)));
    }

    private static String replaced(Pattern pattern, String text, Function<Matcher, String> with) {
        Matcher m = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(with.apply(m)));
        }
        return m.appendTail(out).toString();
    }

    /** 二十四 is 24, 一百零五 is 105, 十二 is 12. */
    private static long value(String word) {
        long sum = 0;
        long digit = 0;
        boolean any = false;
        for (char c : word.replace('两', '二').toCharArray()) {
            int scale = SCALES.indexOf(c);
            if (scale >= 0) {
                sum += (any ? digit : 1) * SIZES[scale];
                digit = 0;
                any = false;
            } else {
                digit = DIGITS.indexOf(c);
                any = digit > 0;
            }
        }
        return sum + digit;
    }
}
