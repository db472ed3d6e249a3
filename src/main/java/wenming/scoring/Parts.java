package wenming.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import wenming.evidence.Measure;
import wenming.language.Table;

/**
 * A checklist whose parts carry points of their own (M15): 每具备一项得分 "机构" 1, "方案" 3, "总结" 3.
 *
 * @param required the whole list in words
 */
record Parts(Table table, String required) implements Term {

    /** What is required is told of every unit, so it is put into words once. */
    Parts(Table table) {
        this(table, "具备" + String.join("、", table.labels()));
    }

    @Override
    public boolean earns() {
        return true;
    }

    @Override
    public Points best(Points full) {
        Points sum = Points.ZERO;
        for (Table.Row row : table.rows()) {
            sum = sum.plus(Points.of(row.amount()));
        }
        return sum;
    }

    @Override
    public Effect apply(Case facts) {
        Measure measure = facts.measured();
        Points sum = Points.ZERO;
        List<String> present = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (facts.dossier().covered(measure.basis().counted(), row.label())) {
                sum = sum.plus(Points.of(row.amount()));
                present.add(row.toString() + " 分");
            } else {
                missing.add(row.label());
            }
        }
        if (measure.notProvided()) {
            return gap(Effect.none("未提供" + measure.basis().what() + "的证据").requiring(required), missing);
        }
        String told = "已具备：" + (present.isEmpty() ? "无" : String.join("、", present))
                + (missing.isEmpty() ? "" : "；缺少：" + String.join("、", missing)) + "，得 " + sum + " 分";
        Effect effect = Effect.of(sum, told).requiring(required);
        return missing.isEmpty() ? effect : gap(effect, missing);
    }

    private Effect gap(Effect effect, List<String> missing) {
        BigDecimal wanted = BigDecimal.valueOf(table.rows().size());
        return effect.shortBy(Gap.of(missing, wanted));
    }
}
