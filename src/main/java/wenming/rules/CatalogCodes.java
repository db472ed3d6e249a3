package wenming.rules;

import static wenming.rules.CheckCode.error;

import java.util.List;

/** Findings in evidence.yaml that no other file can have. */
final class CatalogCodes {

    static final List<CheckCode> ALL = List.of(
            error("E000", "找不到证据目录", "规则文件夹里没有 evidence.yaml。", "确认 --rules 所指的文件夹。", ""),
            error("E020", "与自带的栏目重名", "标题、日期、说明等栏目每种证据都有，不能再声明。", "删去，或换一个名称。", ""),
            error("E021", "两个栏目同名", "规则用中文名找栏目，不能有两个相同。", "改其中一个的 label。", ""),
            error("E022", "notAbove 指的栏目不对", "只能指另一个数字栏目。", "照建议改正。", ""),
            error("E023", "栏目的写法与类型不合", "选项栏要有 values，数字栏才有 unit、min、max。", "照建议改。", ""),
            error("E024", "最小值大于最大值", "min 大于 max，没有一个数合格。", "改正其中一个。", ""),
            error("E025", "取值重复", "同一个选项写了两次。", "删去一个。", ""),
            error("E026", "没有这个栏目", "kinds 里写的栏目没有在 fields 中声明。", "照建议改正，或先声明。", ""),
            error("E027", "必填的栏目不属于这种证据", "required 里的栏目要同时写在 fields 里。", "补上，或从 required 中删去。", ""),
            error("E028", "栏目的字段名不合要求", "字段名写在提交的 JSON 里。", "用小写字母开头的英文字母和数字，最多 40 个。", ""),
            error("E029", "与自带的指标重名", "在职人数每个单位都有，不能再声明。", "删去。", ""));

    private CatalogCodes() {}
}
