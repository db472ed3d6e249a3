package wenming.policy.change;

/** A difference for the terminal: under each item, one line for each thing that changed. */
public final class DifferenceText {

    private DifferenceText() {}

    /**
     * @param before how the person named the first
     * @param after how the person named the second
     */
    public static String of(StandardDifference difference, String before, String after) {
        StringBuilder text = new StringBuilder();
        text.append(named(difference.before().edition(), before))
                .append(" → ")
                .append(named(difference.after().edition(), after))
                .append('\n');
        if (difference.isEmpty()) {
            return text.append(difference.sameFiles() ? "两边完全相同\n" : "规则的内容相同，只有注释、空白、书写次序或文件名不同\n")
                    .toString();
        }
        text.append("共 ").append(difference.changes().size()).append(" 处不同\n");
        String part = "";
        String place = "";
        for (Change change : difference.changes()) {
            if (!change.part().label().equals(part)) {
                part = change.part().label();
                place = "";
                text.append('\n').append(part).append('\n');
            }
            String here = (change.where() + " " + change.subject()).strip();
            if (!here.equals(place) && !here.isEmpty()) {
                text.append("  ").append(here).append('\n');
            }
            place = here;
            text.append(here.isEmpty() ? "  " : "      ").append(change.told()).append('\n');
        }
        return text.toString();
    }

    private static String named(String edition, String name) {
        return name + "（" + edition + " 版）";
    }
}
