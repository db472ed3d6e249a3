package wenming.rules;

import static wenming.rules.CheckCode.error;
import static wenming.rules.CheckCode.warning;

import java.util.List;

/** Findings of rules that read well and yet cannot be meant. */
final class LintCodes {

    static final List<CheckCode> ALL = List.of(
            warning(
                    "R044",
                    "编号不连续",
                    "项目或否决项的编号跳过了一个，常常是漏写了一条，也可能是抄错了编号。",
                    "补上漏写的，或改为连续的编号。原文就缺号时写 @已核 说明。",
                    "item-number-left-out"),
            error(
                    "R045",
                    "一个编号用于两项",
                    "同一个项目编号下有两个不同的 @名称，两项的分会加在一起。",
                    "给另一项换一个编号；若确是同一项，只在第一条规则上写 @名称。",
                    "one-number-two-items"),
            warning("R046", "一项的规则分写在两个文件里", "往往是两个文件各用了一次同一个编号。", "编号重复就换一个；确是同一项就放进同一个文件。", "item-in-two-files"),
            warning(
                    "R047",
                    "同一种证据有两个对不上的下限",
                    "例如一处要求每月两次（合一年二十四次），一处要求全年十二次；或两项对同样的证据定了不同的次数。达到了松的未必达到严的，单位无所适从。",
                    "统一两处的数，或用「其中」写明两条规则各看哪些证据；原文就矛盾时写 @已核 说明怎样处理。",
                    "monthly-against-yearly"),
            error(
                    "R048",
                    "两档之间有空当",
                    "同一项的两条规则按数值（或人数、证据里的数）分档，中间有一段哪一档也不是，落在那里的单位得不到分。",
                    "使两档首尾相接，如「达到 80 分」与「低于 80 分」。",
                    "bands-with-a-gap"),
            error(
                    "R049",
                    "两档重叠，或分界点两边都算",
                    "同一个数值同时落进两档，两档的分都给（或都扣）。",
                    "一边用「达到」时另一边用「低于」，一边用「超过」时另一边用「不超过」。",
                    "edge-on-both-sides"),
            error(
                    "R050",
                    "一条规则里的各档写反了、写重了",
                    "达到得多的一档得分反而少；同一档写了两次；两档得分一样，其中一档等于没有写。",
                    "做得越好得分应当越多；重复的删去。",
                    "better-band-worth-less"),
            warning(
                    "R051",
                    "扣分比本项的分值还大",
                    "本项只有 2 分却写扣 3 分。本项扣到 0 分为止，多写的 1 分扣不到，公布出去会引起误解。",
                    "改小扣分；要全扣写「本项不得分」；确要扣成负分写 @允许负分；按人按件扣分的补写「最多扣」。",
                    "deduction-larger-than-item"),
            warning(
                    "R052",
                    "加分没有上限",
                    "加分项里每有一次加几分，却没有写「最多加」。程序用本项分值封顶，看规则的人却不知道。",
                    "补写一行，如：最多加 2 分。",
                    "bonus-without-a-cap"),
            warning(
                    "R053",
                    "否决没有写追溯多久",
                    "没有写时只看考核期内的事；而否决一般要往前追溯，或看结案没有。",
                    "补写一行，如：其中 发生在考核前 12 个月内；不论何时都否决写：其中 不限发生时间。",
                    "veto-without-a-window"),
            error(
                    "R054",
                    "达不到的标准",
                    "比例超过 100 %、一年 13 个月、清单两项却要三项、得分栏最高 100 却要 120、称号分数线高于满分：没有一个单位能达到。",
                    "改小数字，或改「计算」「其中」一行。",
                    "share-above-a-hundred"),
            error(
                    "R055",
                    "总是成立的标准",
                    "达到 0 次、0 起即否决、人数不少于 0：对谁都成立，等于没有写，或者人人都被否决。",
                    "写大于 0 的数，或删去这一行。",
                    "threshold-of-zero"),
            error(
                    "R056",
                    "永远不起作用的规则",
                    "几行条件互相排斥：既是机关又不是机关，时间范围没有共同的一天，同一栏要求两个不同的值。",
                    "改正其中一行；两种情况都要时拆成两条规则。",
                    "conditions-that-exclude-each-other"),
            error("R057", "一条规则给的分比本项还多", "超出 @分值 的部分得不到。", "改小这里的分数，或改大 @分值。", "more-than-the-item-has"),
            warning(
                    "R058",
                    "依据不是本标准的文件",
                    "@依据 应当以 standard.yaml 的 document 开头。抄别的标准时容易忘记改。",
                    "改正依据；确实引用别的文件时用书名号写出它的名称。",
                    "source-of-another-document"),
            error(
                    "R059",
                    "文件名差一点就对",
                    ".dslr.txt、.DSLR、.dsl、standard.yml 都不会被读取，里面的规则就漏掉了。Windows 可能把 .txt 藏起来不显示。",
                    "照建议改名。",
                    "misspelt-extension"),
            warning(
                    "R060",
                    "年份不一致",
                    "标题、规则里的年份与 standard.yaml 的 edition 不同，多半是沿用旧文件忘了改。",
                    "改正其中一处；规则里最好不写年份。",
                    "years-that-disagree"),
            warning(
                    "R061",
                    "同一件事既扣分又否决",
                    "否决项看的每一件事，另一条规则又扣一次分。",
                    "在扣分的规则里排除这些事，或补写「且 未触发 \"否决项的名称\"」。",
                    "deducted-and-vetoed"),
            error(
                    "R062",
                    "名称里写的分数与分值不同",
                    "名称写「（5 分）」，@分值 却是 4；公布的表和实际得分就对不上。",
                    "改正其中一处，或在名称里不写分数。",
                    "points-in-a-name"),
            error("R063", "正负号写反了", "不应发生的事越多得分越多，或做得越好扣分越多。", "得分写「达到」，扣分写「低于」或「每 1 起 扣 1 分」。", "sign-reversed"),
            warning(
                    "R064",
                    "高的称号反而容易",
                    "standard.yaml 的 titles 由高到低排列，低的称号分数线却更高。",
                    "核对分数线，或改排列次序。",
                    "higher-title-easier"),
            warning(
                    "R065",
                    "规则文件放错了地方",
                    "放在规则文件夹的最外层、没有 standard.yaml 的文件夹或下一级文件夹里，不会被读取。",
                    "移到与 standard.yaml 相同的文件夹。",
                    "rules-one-folder-down"),
            warning("R066", "时限不在阶段之内", "@时限 的日子不在 @阶段 的起止日之间。", "改时限，或改阶段。", "due-outside-its-stage"),
            warning(
                    "R067",
                    "规则针对的单位不在适用对象里",
                    "standard.yaml 的 appliesTo 没有这类单位，规则不会用到。",
                    "改条件，或改 appliesTo。",
                    "units-it-is-not-for"),
            warning("R068", "时间范围写了两次", "「发生在…阶段」「考核前…个月内」「不限发生时间」只能有一句，写两句时只有最后一句起作用。", "只留一句。", "two-windows"),
            warning("R069", "@已核 用不着了", "写了 @已核 的提醒并没有出现：已经改好了，或编号写错了。", "删去，或核对编号。", "accepted-for-nothing"),
            error("R090", "还有一处待写", "起草时认不出的要求标成「待写」，没有写完的标准不能使用。", "填写这一处，或删去这条规则。", "left-to-be-written"),
            error("R099", "问题太多，没有全部列出", "超过 200 处就不再往下查，往往是文件根本不是规则文件。", "先改正已列出的，再检查一次。", ""));

    private LintCodes() {}
}
