package wenming.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells of files in a standard's folder that nothing loads; one whose name is nearly right was surely meant to be. */
final class FileNames {

    private static final Pattern NEARLY_RULES =
            Pattern.compile(".*\\.(?:dslr|dsrl|dlsr|dsl|dslr\\.txt|dslr ?\\(\\d+\\))");
    private static final Pattern NEARLY_OUTLINE =
            Pattern.compile("standards?\\.(?:yaml|yml|yaml\\.txt|yml\\.txt|json)");

    private FileNames() {}

    /**
     * @param name the file's name
     * @param shown how a person names it
     */
    static void unread(String name, String shown, Findings findings) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(StandardFiles.CODE)) {
            findings.error("D004", shown, 0, 0, "含有程序代码的 .drl 只能放在规则文件夹里，不能从别处读入", "请由管理员放进标准的文件夹");
        } else if (NEARLY_RULES.matcher(lower).matches()) {
            String stem = name.substring(0, lower.indexOf(".d"));
            findings.error("R059", shown, 0, 0, "扩展名写得不对，这个规则文件不会被读取", "请改名为 " + stem + StandardFiles.RULES);
        } else if (NEARLY_OUTLINE.matcher(lower).matches()) {
            findings.error("R059", shown, 0, 0, "文件名写得不对，不会被读取", "请改名为 " + StandardFiles.OUTLINE + "；若已有这个文件，请合并后删去");
        } else {
            findings.warning("R040", shown, 0, 0, "这个文件不会被读取", "规则文件的扩展名是 .dslr；不用的文件请移走");
        }
    }
}
