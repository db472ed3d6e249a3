package wenming.draw;

import java.util.List;

/**
 * How much each reason adds to a unit's weight. No source states such figures: they are our assumption, printed with every list. Every unit can be
 * drawn; a unit with weight 40 is four times as likely to come first as one with 10.
 */
public final class Weights {

    /** Every unit. */
    static final int BASE = 10;
    /** Within 1 % of full marks of a title's line, on either side. */
    static final int AT_LINE = 30;
    /** Within 3 %. */
    static final int NEAR_LINE = 15;
    /** Score changed by 10 % of full marks or more since last year. */
    static final int JUMP = 20;
    /** By 5 % or more. */
    static final int CHANGE = 10;
    /** Not among last year's results. */
    static final int NEWCOMER = 5;
    /** A photograph that another unit handed in, too. */
    static final int SAME_PHOTO = 40;
    /** A text that another unit handed in, too. */
    static final int SAME_TEXT = 30;
    /** More sessions on a day than fit into it. */
    static final int CROWDED_DAY = 20;
    /** Everybody came, every time. */
    static final int ALWAYS_FULL = 15;
    /** Everything entered on one day. */
    static final int ONE_DAY_RECORDS = 15;

    /** The weights in words, for the list's foot. */
    public static final List<String> STATED = List.of(
            "每个单位的基础权重 " + BASE,
            "总分与某个称号的分数线相差不到满分的 1% 加 " + AT_LINE + "，不到 3% 加 " + NEAR_LINE,
            "总分比上年度升降达到满分的 10% 加 " + JUMP + "，达到 5% 加 " + CHANGE + "，上年度没有结果加 " + NEWCOMER,
            "照片、文件与别的单位同名（名称含十位以上数字编码的才比）加 " + SAME_PHOTO,
            "说明文字与别的单位相同（三十字以上的才比）加 " + SAME_TEXT,
            "同一天的活动超过 " + SubmissionCheck.SESSIONS_A_DAY + " 场或合计超过 " + SubmissionCheck.HOURS_A_DAY + " 小时加 "
                    + CROWDED_DAY,
            "填有人数的活动达到 " + SubmissionCheck.ENOUGH + " 场而场场全员到齐加 " + ALWAYS_FULL,
            "填有记录日期的材料达到 " + SubmissionCheck.ENOUGH + " 条而九成以上在同一天记录加 " + ONE_DAY_RECORDS,
            "项目的权重为满分的十倍；实地考察或暗访的项目加倍；用到有疑点材料的项目再乘 4；没有得分的项目权重为 1");

    private Weights() {}
}
