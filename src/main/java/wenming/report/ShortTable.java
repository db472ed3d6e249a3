package wenming.report;

import java.util.List;
import wenming.evidence.Period;
import wenming.scoring.Shortfall;

/** Shortfalls at a glance, one line each where it fits: what brings how many points, who does it, by when. */
final class ShortTable {

    private ShortTable() {}

    static TextTable of(List<Shortfall> shortfalls, Period period) {
        TextTable table = new TextTable()
                .right("可得分")
                .left("项目")
                .wrapping("要补什么")
                .left("牵头")
                .left("期限");
        for (Shortfall s : shortfalls) {
            table.row(
                    Wording.signed(s.recoverable()),
                    s.itemId() + " " + s.title(),
                    s.gap().what(),
                    s.lead().isEmpty() ? "—" : s.lead(),
                    Wording.deadline(s, period) + (s.late() ? " 已逾期" : ""));
        }
        return table;
    }
}
