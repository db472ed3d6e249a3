package wenming.policy.draft;

/** A file of cases to be filled in, one for each item. Commented out: what a rule should give is for a person to say. */
final class CaseText {

    private CaseText() {}

    static String of(DraftCategory category) {
        StringBuilder text = new StringBuilder("# ")
                .append(category.title())
                .append("的案例。每个项目至少两个：刚好达到、差一点。去掉 # 号，改成这一项的材料和应得的分。\n");
        for (DraftItem item : category.items()) {
            text.append("#\n# - name: ").append(item.title()).append("，刚好达到\n");
            text.append("#   given:\n#     - {kind: 集中学习, times: 12, from: 2026-01-10, every: 1m}\n");
            text.append("#   expect:\n#     items: {\"").append(item.id()).append("\": {points: ");
            text.append(OutlineText.number(item.points())).append(", status: met}}\n");
        }
        return text.append("[]\n").toString();
    }
}
