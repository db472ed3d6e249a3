package wenming.rules;

import static wenming.rules.CheckCode.error;

import java.util.List;

/** Findings of plain Drools files. */
final class ProgramCodes {

    static final List<CheckCode> ALL = List.of(
            error(
                    "R081",
                    "程序代码文件里没有规则",
                    "文件夹里的 .drl 文件没有一条规则，或规则的名称没有独占一行。",
                    "每条规则的名称独占一行，写法见 docs/drl.md；不用的文件请移走。",
                    "program-without-a-rule"),
            error(
                    "R082",
                    "称号和动态管理的规则不能用程序代码写",
                    "称号和动态管理要看全部得分，程序代码只看材料和单位。",
                    "在 .dslr 里用句子写。",
                    "program-awards-a-title"),
            error(
                    "R083",
                    "@方式 或 @最多 的值不对",
                    "程序代码写的规则用 @方式 说明是给分还是扣分，用 @最多 说明最多几分。",
                    "写成 @方式(\"得分\") 或 @方式(\"扣分\")；@最多 写数字，不加引号。",
                    "program-of-unknown-way"),
            error(
                    "R084",
                    "程序代码编译不过",
                    "标准文件夹里的 .drl 文件有语法错误，或用了没有的名称。",
                    "程序代码由工程人员维护，写法见 docs/drl.md。",
                    "program-does-not-compile"));

    private ProgramCodes() {}
}
