package wenming.tables;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a criteria table, by any of the names that tables give it. */
enum Heading {
    CATEGORY("类别", "类别|测评类别|指标类别|大类|大项|板块|部分|一级指标|一级项目|category|section"),
    NUMBER("编号", "序号|编号|项目编号|number|no|no."),
    ITEM("项目", "项目|测评项目|考核项目|考评项目|评分项目|指标|测评指标|考核指标|二级指标|二级项目|item|criterion|indicator"),
    STANDARD(
            "测评标准",
            "标准|测评标准|考核标准|考评标准|评分标准|评分细则|评分办法|计分办法|计分标准|测评内容|考核内容|内容|具体要求|要求|三级指标|测评内容及标准|测评内容和标准|standard|requirement|requirements|criteria"),
    POINTS("分值", "分值|分数|标准分|标准分值|满分|满分值|权重分|points|score|marks|fullmarks"),
    METHOD("测评方法", "方法|测评方法|考核方法|考评方法|测评方式|考核方式|检查方法|method"),
    DEPARTMENT("牵头部门", "部门|牵头部门|责任部门|责任单位|牵头单位|责任科室|责任处室|department|lead|owner|responsible"),
    SOURCE("依据", "依据|文件依据|来源|出处|条款|source|clause|reference"),
    EVIDENCE("所需材料", "材料|所需材料|证据|佐证材料|证明材料|申报材料|evidence|materials|documents");

    private final String label;
    private final List<String> names;

    Heading(String label, String names) {
        this.label = label;
        this.names = List.of(names.split("\\|"));
    }

    /** As the criteria book calls it. */
    String label() {
        return label;
    }

    /** The column that a heading cell is over; what stands in brackets, such as （100 分）, does not matter. */
    static Optional<Heading> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)|[\\s:]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(h -> h.names.contains(plain)).findFirst();
    }
}
