package wenming.draw;

import wenming.language.Numbers;

/** The list for print. */
public final class DrawText {

    private DrawText() {}

    public static String of(Draw draw) {
        StringBuilder text = new StringBuilder();
        text.append("《").append(draw.standard()).append("》实地抽查名单\n\n");
        text.append("从 ")
                .append(draw.cohort())
                .append(" 个单位中抽取 ")
                .append(draw.units().size())
                .append(" 个，种子 ");
        text.append(draw.order().seed()).append("；用同一种子、同样的结果和材料再抽，名单完全相同\n");
        int number = 0;
        for (Draw.Visit unit : draw.units()) {
            number++;
            text.append('\n')
                    .append(number)
                    .append(". ")
                    .append(unit.name())
                    .append("（")
                    .append(unit.id())
                    .append("）　");
            text.append(Numbers.plain(unit.score())).append(" 分");
            text.append(unit.title().isEmpty() ? "" : "，" + unit.title());
            text.append("　权重 ").append(unit.weight()).append('\n');
            unit.reasons()
                    .forEach(r -> text.append("   ・")
                            .append(r.words())
                            .append("（加 ")
                            .append(r.weight())
                            .append("）\n"));
            if (unit.reasons().isEmpty()) {
                text.append("   ・没有特别的疑点，随机抽到\n");
            }
            for (Draw.Look item : unit.items()) {
                text.append("   看 ")
                        .append(item.item())
                        .append(' ')
                        .append(item.title())
                        .append("：");
                text.append(String.join("；", item.why())).append('\n');
            }
        }
        text.append("\n权重怎样定（本程序拟定，没有文件依据）\n");
        Weights.STATED.forEach(line -> text.append("  ").append(line).append('\n'));
        draw.remarks().forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }
}
