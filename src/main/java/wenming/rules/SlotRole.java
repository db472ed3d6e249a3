package wenming.rules;

import java.util.Map;

/** What the text in a slot must name, decided by the slot's name in the template. Anything else is free text. */
enum SlotRole {
    KIND("证据种类"),
    FIELD("栏目"),
    NUMBER_FIELD("数字栏目"),
    DATE_FIELD("日期栏目"),
    FLAG_FIELD("是否栏目"),
    VALUE("栏目的取值"),
    LEVEL("级别"),
    FIGURE("指标"),
    TITLE("称号"),
    ITEM("项目编号"),
    RULE("规则名"),
    STAGE("阶段"),
    CATEGORY("类别"),
    FREE("文字");

    private static final Map<String, SlotRole> BY_SLOT = Map.ofEntries(
            Map.entry("kinds", KIND),
            Map.entry("field", FIELD),
            Map.entry("numberField", NUMBER_FIELD),
            Map.entry("dateField", DATE_FIELD),
            Map.entry("flagField", FLAG_FIELD),
            Map.entry("values", VALUE),
            Map.entry("table", VALUE),
            Map.entry("value", LEVEL),
            Map.entry("figure", FIGURE),
            Map.entry("item", ITEM),
            Map.entry("items", ITEM),
            Map.entry("rule", RULE),
            Map.entry("stage", STAGE),
            Map.entry("category", CATEGORY));

    private final String label;

    SlotRole(String label) {
        this.label = label;
    }

    static SlotRole of(String slotName) {
        return BY_SLOT.getOrDefault(slotName, FREE);
    }

    /** Name for people, in Chinese. */
    String label() {
        return label;
    }

    boolean namesField() {
        return this == FIELD || this == NUMBER_FIELD || this == DATE_FIELD || this == FLAG_FIELD;
    }
}
