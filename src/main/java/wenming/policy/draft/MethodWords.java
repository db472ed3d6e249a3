package wenming.policy.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways of assessing that rules know, by the words tables use for them. */
final class MethodWords {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("材料审核", "材料|资料|台账|查阅|查看文件|档案");
        WORDS.put("实地考察", "实地|现场");
        WORDS.put("问卷调查", "问卷|民意|满意度调查|测评表");
        WORDS.put("听取汇报", "汇报|听取");
        WORDS.put("征求意见", "征求|部门意见|函询");
        WORDS.put("暗访", "暗访|明察");
        WORDS.put("整体观察", "整体观察|观察");
    }

    private MethodWords() {}

    static List<String> of(String cell) {
        return WORDS.entrySet().stream()
                .filter(e -> cell.matches("(?s).*(" + e.getValue() + ").*"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
