package wenming.versions;

import java.util.ArrayList;
import java.util.List;
import wenming.language.Diagnostic;

/** Who changes the live version and why: must be said, and must be fit to be read in the log for ever. */
final class Signature {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 1_000;

    private Signature() {}

    static List<Diagnostic> wrong(String by, String why) {
        List<Diagnostic> wrong = new ArrayList<>();
        check(by, "由谁操作（by）", LONGEST_NAME, "请写姓名或职务，例如 --by 王敏", wrong);
        check(why, "理由（why）", LONGEST_REASON, "请写明依据或原因，例如 --why \"按 2027 年新文件修订\"", wrong);
        return wrong;
    }

    private static void check(String text, String what, int longest, String remedy, List<Diagnostic> wrong) {
        String problem = "";
        if (text.isBlank()) {
            problem = "没有写明" + what;
        } else if (text.length() > longest) {
            problem = what + "过长，最多 " + longest + " 个字";
        } else if (text.codePoints().anyMatch(Signature::invisible)) {
            problem = what + "含有换行或看不见的字符";
        }
        if (!problem.isEmpty()) {
            wrong.add(Refusals.of(Refusals.WHO_AND_WHY, "", problem, remedy));
        }
    }

    private static boolean invisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
