package wenming.samples;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import wenming.chance.Chance;

/** Names and phrases of a made-up county. */
final class Words {

    /** Pointed out last year. */
    static final List<String> PROBLEMS = List.of("楼道堆放杂物", "公开栏更新不及时");

    private static final List<String> COUNTIES = List.of(
            "清岚", "云栖", "碧涧", "松坞", "望川", "竹坪", "月池", "鹤鸣", "霜溪", "柳渡", "岚谷", "枫桥岭", "雁回", "榆关坪", "杏坞", "墨池", "澄湾",
            "麦岭", "枕山", "芦汀");
    private static final List<String> ORGANS = List.of(
            "审计局", "财政局", "教育局", "民政局", "司法局", "统计局", "水务局", "林业局", "农业局", "档案局", "信访局", "交通局", "卫生局", "文化局", "国土局",
            "环保局", "住建局", "商务局", "人社局", "税务局", "气象局", "公路局", "畜牧局", "供销社", "总工会", "妇联", "团委", "科协", "工商联", "残联");
    private static final List<String> SERVICES =
            List.of("图书馆", "文化馆", "疾控中心", "就业服务中心", "政务服务中心", "不动产登记中心", "农技中心", "市场服务中心", "博物馆", "救助站");
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁",
            "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕");
    private static final List<String> GIVEN = List.of(
            "建国", "秀英", "志强", "丽华", "海燕", "文斌", "晓东", "雪梅", "家伟", "玉兰", "永康", "春红", "国庆", "小兰", "子涵", "俊杰", "佳怡", "明辉",
            "思源", "若曦", "正阳", "静怡", "宏伟", "艳芳", "天佑");
    private static final List<String> THEMES =
            List.of("年度重点工作", "上级会议精神", "业务能力提升", "作风建设", "为民服务", "节约型机关", "文明礼仪", "安全生产", "团结协作", "窗口服务");
    private static final List<String> NOTES = List.of(
            "按年初计划组织，现场签到，记录和照片已归档",
            "活动后汇总了意见，责任落实到人，下月回头看",
            "因工作安排调整过一次时间，缺席人员已补课",
            "由分管领导主持，结合本单位实际讨论，形成纪要",
            "材料经办公室核对，原件存档备查",
            "参加人员反映较好，拟在明年继续安排",
            "同步在内网公开，接受干部职工监督");
    private static final List<String> SHEETS = List.of("签到表", "现场照片", "会议记录", "通知", "总结", "台账");

    private static final SerializedString PHOTO = new SerializedString("IMG_");
    private static final SerializedString PHOTO_TYPE = new SerializedString(".jpg");

    private Words() {}

    /** Different for every index. */
    static String unit(int index, String type) {
        List<String> kinds = type.contains("事业") ? SERVICES : ORGANS;
        int round = index / (COUNTIES.size() * kinds.size());
        String county = COUNTIES.get(index / kinds.size() % COUNTIES.size());
        return county + "县" + kinds.get(index % kinds.size()) + (round > 0 ? "第" + (round + 1) + "分部" : "");
    }

    /** Different for every number below 1000 within a unit. */
    static String person(int unit, int number) {
        String given = GIVEN.get((number / SURNAMES.size() + unit + number) % GIVEN.size());
        return SURNAMES.get((number + unit * 7) % SURNAMES.size()) + given;
    }

    static String theme(Chance chance) {
        return chance.one(THEMES);
    }

    /** Begins with the unit's own name, so that two units never write the same by accident. */
    static Wording note(
            Wording wording, SerializedString unit, Draft draft, SerializedString monthAndDay, Chance chance) {
        return wording.add(unit)
                .add(monthAndDay)
                .add(draft.form.name)
                .add("：")
                .add(chance.one(NOTES))
                .add("。");
    }

    /** A longer report, of which no two are alike by accident. */
    static Wording report(Wording wording, Chance chance) {
        return wording.add("本次")
                .add(theme(chance))
                .add("共参加 ")
                .add(chance.between(20, 999), 1)
                .add(" 人次，收集意见建议 ")
                .add(chance.between(10, 999), 1)
                .add(" 条，走访 ")
                .add(chance.between(10, 999), 1)
                .add(" 户，")
                .add(chance.one(NOTES))
                .add("；")
                .add(chance.one(NOTES))
                .add("。");
    }

    static Wording photo(Wording wording, Chance chance) {
        return wording.add(PHOTO)
                .add(100_000_000_000L + chance.below(900_000_000_000L), 1)
                .add(PHOTO_TYPE);
    }

    static String sheet(Chance chance) {
        return chance.one(SHEETS);
    }
}
