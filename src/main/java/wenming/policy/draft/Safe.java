package wenming.policy.draft;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a table made fit for rule files and YAML: what a file could not hold, or would take for its own marks, is changed. */
final class Safe {

    private static final int LONGEST = 200;
    private static final Pattern NUMERAL =
            Pattern.compile("(?<!第)([零一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?=个|起|次|件|项|篇|份|分|人|名|例|处|小时|学时|天)");
    private static final String DIGITS = "零一二三四五六七八九";

    private Safe() {}

    /** One line without quotes, control characters and backslashes, cut when very long. */
    static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\ufffe\\uffff]+", " ")
                .replace('\\', '＼')
                .replaceAll("[\"“”〝〞＂]([^\"“”〝〞＂]*)[\"“”〝〞＂]", "「$1」")
                .replaceAll("[\"“”〝〞＂]", "'")
                .replaceAll(" +", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** In the quotes of a rule file or of YAML. */
    static String quoted(String text) {
        return '"' + line(text) + '"';
    }

    /** A name: without the number before it. */
    static String name(String text) {
        String line = line(text)
                .replaceFirst(
                        "^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]\\s*|^[（(]?\\d{1,3}(\\.\\d{1,3})*[）)、.．]?\\s+|^\\d{1,3}[、．]\\s*",
                        "");
        String name = line.isBlank() ? line(text) : line;
        return name.length() <= 60 ? name : name.substring(0, 60);
    }

    /** For matching only: ASCII digits and marks, no blanks, numerals before a counting word as digits. */
    static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return NUMERAL.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(String.valueOf(value(m.group(1)))));
    }

    private static int value(String numeral) {
        String plain = numeral.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(plain);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
