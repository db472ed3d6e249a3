package wenming.cli;

import java.util.List;
import java.util.Locale;
import wenming.policy.Duty;
import wenming.policy.DutyGroup;
import wenming.report.PlainTable;
import wenming.scoring.Assessment;

/** What is left to do, by the one who must do it or by the day it is due. */
enum Duties {
    LEAD,
    STAGE;

    String text(Assessment assessment, int columns, boolean colour) {
        List<Duty> all = Duty.of(assessment);
        List<DutyGroup> groups = this == LEAD ? DutyGroup.byLead(all) : DutyGroup.byStage(all);
        StringBuilder text = new StringBuilder(assessment.submission().unit().name())
                .append("　待办清单，截至 ")
                .append(assessment.submission().asOf())
                .append('\n');
        if (groups.isEmpty()) {
            text.append("\n没有尚欠的事项\n");
        }
        for (DutyGroup group : groups) {
            List<List<String>> rows = group.duties().stream().map(this::row).toList();
            text.append('\n').append(group.heading()).append('\n');
            text.append(new PlainTable(List.of("可得分", "项目", "要补什么", this == LEAD ? "配合" : "牵头", "期限"), 2, rows)
                    .text(columns, colour));
        }
        return text.toString();
    }

    private List<String> row(Duty duty) {
        String late = duty.late() ? " 已逾期" : "";
        return List.of(
                "+" + duty.points(),
                duty.itemId() + " " + duty.title(),
                duty.what(),
                this == LEAD ? String.join("、", duty.support()) : lead(duty),
                duty.dueBy() + late);
    }

    private static String lead(Duty duty) {
        return duty.lead().isEmpty() ? "未指定" : duty.lead();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
