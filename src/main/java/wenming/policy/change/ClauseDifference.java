package wenming.policy.change;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import wenming.scoring.Clause;

/** What a rule states about itself, property by property, with the words of the rule file. */
final class ClauseDifference {

    /** Takes one property and its two values. */
    interface Sink {
        void changed(String what, String before, String after);
    }

    private ClauseDifference() {}

    static void between(Clause a, Clause b, Sink sink) {
        compare("牵头", a.lead(), b.lead(), sink);
        compare("配合", list(a.support()), list(b.support()), sink);
        compare("依据", a.source(), b.source(), sink);
        compare("方法", a.method(), b.method(), sink);
        compare("对应", list(a.rows()), list(b.rows()), sink);
        compare("阶段", a.stage(), b.stage(), sink);
        compare("时限", day(a.due()), day(b.due()), sink);
        compare("暂定", a.provisional(), b.provisional(), sink);
        compare("可不适用", a.mayNotApply(), b.mayNotApply(), sink);
        compare("允许负分", flag(a.mayGoNegative()), flag(b.mayGoNegative()), sink);
    }

    static void compare(String what, String before, String after, Sink sink) {
        if (!before.equals(after)) {
            sink.changed(what, before, after);
        }
    }

    static String list(List<String> names) {
        return String.join("、", names);
    }

    private static String flag(boolean set) {
        return set ? "是" : "";
    }

    private static String day(Optional<MonthDay> due) {
        return due.map(d -> d.getMonthValue() + " 月 " + d.getDayOfMonth() + " 日")
                .orElse("");
    }
}
