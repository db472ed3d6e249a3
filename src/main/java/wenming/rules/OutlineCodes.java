package wenming.rules;

import static wenming.rules.CheckCode.error;

import java.util.List;

/** Findings in standard.yaml that no other file can have. */
final class OutlineCodes {

    static final List<CheckCode> ALL = List.of(
            error("B000", "没有这个标准或文件夹", "编号写错了，或文件夹不存在。", "照建议改正；`wenming standards` 列出全部标准。", ""),
            error("B020", "标准的编号不合要求", "编号也是文件夹名和网址的一部分。", "用小写字母、数字和连字符，最多 40 个。", "outline-mistakes"),
            error("B021", "名称或编号重复", "类别、称号、阶段、部门各自不能重复。", "改用另一个，或删去重复的一项。", "outline-repeats"),
            error(
                    "B022",
                    "类别分值合计不等于满分",
                    "加分类别不算在内，要注明 bonus: true。",
                    "核对各类别的 points 和 fullMarks。",
                    "full-marks-do-not-add-up"),
            error("B023", "类别编号不合要求", "项目编号由它组成，只能用数字或字母，可用点分级。", "照建议改。", "outline-repeats"),
            error("B024", "权重写得不对", "cohort 里的权重要大于 0，测评方法要是固定的几种。", "照建议改。", "cohort-weights"),
            error("B090", "还有一处待写", "起草时不知道的内容标成「待写」，没有写完的标准不能使用。", "填写这一处，或删去这一行。", "left-to-be-written"));

    private OutlineCodes() {}
}
