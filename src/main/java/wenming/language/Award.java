package wenming.language;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule gives or takes once its threshold is reached: {@code 得满分}, {@code 得 3 分}, {@code 扣 2 分}, {@code 本项不得分}, {@code 一票否决}.
 *
 * @param kind what happens
 * @param points points for {@link Kind#EARN} and {@link Kind#DEDUCT}, otherwise 0; never negative
 */
public record Award(Kind kind, BigDecimal points) {

    /** What an award does to its item. */
    public enum Kind {
        FULL,
        EARN,
        DEDUCT,
        ZERO,
        VETO
    }

    /** The forms an award may take, as a pattern for one slot. */
    public static final String PATTERN =
            "得满分|得 ?\\d{1,6}(?:\\.\\d{1,3})? ?分|扣 ?\\d{1,6}(?:\\.\\d{1,3})? ?分|本项不得分|(?:即)?一票否决";

    private static final Pattern POINTS = Pattern.compile("([得扣]) ?(\\d+(?:\\.\\d+)?) ?分");

    /** Reads one of the forms of {@link #PATTERN}. */
    public static Award of(String text) {
        Matcher m = POINTS.matcher(text);
        if (m.matches()) {
            return new Award(m.group(1).equals("得") ? Kind.EARN : Kind.DEDUCT, new BigDecimal(m.group(2)));
        }
        return switch (text) {
            case "得满分" -> new Award(Kind.FULL, BigDecimal.ZERO);
            case "本项不得分" -> new Award(Kind.ZERO, BigDecimal.ZERO);
            case "一票否决", "即一票否决" -> new Award(Kind.VETO, BigDecimal.ZERO);
            default -> throw new IllegalArgumentException(text);
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case FULL -> "得满分";
            case EARN -> "得 " + Numbers.plain(points) + " 分";
            case DEDUCT -> "扣 " + Numbers.plain(points) + " 分";
            case ZERO -> "本项不得分";
            case VETO -> "一票否决";
        };
    }
}
