package wenming.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wenming.scoring.Points;

/**
 * Duties that belong together.
 *
 * @param name department, or stage and last day
 * @param duties the most urgent first; never empty
 */
public record DutyGroup(String name, List<Duty> duties) {

    private static final Comparator<DutyGroup> MOST_POINTS =
            Comparator.comparing(DutyGroup::points).reversed().thenComparing(DutyGroup::name);

    public DutyGroup {
        duties = List.copyOf(duties);
    }

    /** By the department that answers for them, the one with most points to win first. */
    public static List<DutyGroup> byLead(List<Duty> duties) {
        List<DutyGroup> groups = new ArrayList<>(group(duties, d -> d.lead().isEmpty() ? "未指定牵头部门" : d.lead()));
        groups.sort(MOST_POINTS);
        return List.copyOf(groups);
    }

    /** By stage and last day, in the order of the calendar. */
    public static List<DutyGroup> byStage(List<Duty> duties) {
        return group(duties, d -> (d.stage().isEmpty() ? "" : d.stage() + "阶段　") + date(d.dueBy()) + "前");
    }

    private static List<DutyGroup> group(List<Duty> duties, Function<Duty, String> name) {
        Map<String, List<Duty>> groups = new LinkedHashMap<>();
        duties.forEach(d ->
                groups.computeIfAbsent(name.apply(d), n -> new ArrayList<>()).add(d));
        return groups.entrySet().stream()
                .map(g -> new DutyGroup(g.getKey(), g.getValue()))
                .toList();
    }

    private static String date(LocalDate day) {
        return day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }

    /** Points all of them bring, each taken alone. */
    public Points points() {
        return duties.stream().map(Duty::points).reduce(Points.ZERO, Points::plus);
    }

    public long late() {
        return duties.stream().filter(Duty::late).count();
    }

    /** Such as 政工科　尚欠 3 项，可得 4.5 分，其中 1 项已逾期. */
    public String heading() {
        String late = late() == 0 ? "" : "，其中 " + late() + " 项已逾期";
        return name + "　尚欠 " + duties.size() + " 项，可得 " + points() + " 分" + late;
    }
}
