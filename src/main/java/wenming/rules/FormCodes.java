package wenming.rules;

import java.util.List;
import wenming.language.Diagnostic.Severity;
import wenming.language.Fault;

/** Findings that any YAML file can have: B… of standard.yaml, E… of evidence.yaml. */
final class FormCodes {

    private static final List<CheckCode> FAULTS = List.of(
            fault(Fault.SYNTAX, "格式有误", "YAML 的缩进、冒号后的空格、引号有一处不对，从这里起读不下去。", "检查这一行和前一行。", "broken-outline"),
            fault(Fault.ENCODING, "文件不是 UTF-8 编码", "记事本等编辑器可能存成了别的编码。", "用编辑器另存为 UTF-8。", "outline-not-utf8"),
            fault(Fault.LIMIT, "超过允许的大小", "为防止一个文件拖垮程序，大小、层次、文字长度都有上限。", "拆分或缩短。", ""),
            fault(Fault.TRAILING, "文件末尾有多余的内容", "一份文件只能有一个文档。", "删去多余的部分。", ""),
            fault(Fault.TYPE, "值的类型不对", "应为数字的写了文字，应为列表的写了一个值，等等。", "照建议改。", "outline-mistakes"),
            fault(Fault.UNKNOWN_KEY, "不认识的字段", "字段名写错了，或没有这个字段。", "照建议改正或删去。", "outline-mistakes"),
            fault(Fault.DUPLICATE_KEY, "字段写了两次", "同一个字段出现两次，不知道用哪一个。", "只留一个。", ""),
            fault(Fault.MISSING, "缺少字段", "必须写的字段没有写。", "补上。", "outline-mistakes"),
            fault(Fault.TEXT, "文字不合要求", "文字是空的、太长，或含有看不见的字符。", "照建议改。", ""),
            fault(Fault.NUMBER, "数字不合要求", "太大、太小，或小数位太多。", "照建议改。", ""),
            fault(Fault.DATE, "不是一年中的某一天", "日期写成月-日，如 03-31。", "改正日期。", "outline-mistakes"),
            fault(Fault.CHOICE, "不在可选范围内", "只能写列出的几个值之一。", "照建议改正。", ""),
            fault(Fault.TOO_MANY_ENTRIES, "项数太多", "一个列表里的项数超过上限。", "删去或拆分。", ""),
            fault(Fault.TOO_MANY_FINDINGS, "错误太多，没有全部列出", "先列出一部分。", "改正已列出的，再检查一次。", ""));

    private FormCodes() {}

    private static CheckCode fault(Fault fault, String title, String cause, String mend, String example) {
        return new CheckCode(fault.number(), Severity.ERROR, title, cause, mend, example);
    }

    /** @param letter of the file's codes */
    static List<CheckCode> of(String letter) {
        return FAULTS.stream()
                .map(f -> new CheckCode(
                        letter + f.code(),
                        f.severity(),
                        f.title(),
                        f.cause(),
                        f.mend(),
                        letter.equals("B") ? f.example() : ""))
                .toList();
    }
}
