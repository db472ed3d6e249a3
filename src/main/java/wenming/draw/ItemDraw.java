package wenming.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenming.chance.Chance;
import wenming.language.Numbers;
import wenming.rules.Standard;

/** Which items are looked at in a unit that is visited. Immutable. */
final class ItemDraw {

    private static final List<String> ON_SITE = List.of("实地考察", "暗访");
    private static final int DOUBTED = 4;

    private final Map<String, String> methods = new HashMap<>();

    ItemDraw(Standard standard) {
        standard.scheme()
                .items()
                .forEach(item -> item.rules()
                        .forEach(rule -> methods.merge(item.id(), rule.clause().method(), (a, b) -> a + "、" + b)));
    }

    List<Draw.Look> of(ResultLine unit, List<Reason> reasons, int wanted, Chance chance) {
        Set<String> doubted = new HashSet<>();
        reasons.forEach(r -> doubted.addAll(r.evidence()));
        List<ResultLine.Item> items = unit.items();
        int[] weights = new int[items.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(items.get(i), doubted);
        }
        return Lottery.draw(weights, wanted, chance).stream()
                .map(items::get)
                .map(item -> new Draw.Look(item.id(), item.title(), item.maximum(), item.earned(), why(item, doubted)))
                .toList();
    }

    private int weight(ResultLine.Item item, Set<String> doubted) {
        if (item.earned().signum() <= 0) {
            return 1;
        }
        int weight = Math.max(1, item.maximum().multiply(BigDecimal.TEN).intValue());
        int onSite = onSite(item) ? 2 : 1;
        return weight * onSite * (item.counted().stream().anyMatch(doubted::contains) ? DOUBTED : 1);
    }

    private boolean onSite(ResultLine.Item item) {
        String method = methods.getOrDefault(item.id(), "");
        return ON_SITE.stream().anyMatch(method::contains);
    }

    private List<String> why(ResultLine.Item item, Set<String> doubted) {
        List<String> why = new ArrayList<>();
        why.add("满分 " + Numbers.plain(item.maximum()) + " 分，得 " + Numbers.plain(item.earned()) + " 分，依据材料 "
                + item.counted().size() + " 条");
        if (onSite(item)) {
            why.add("测评方法含实地考察或暗访");
        }
        List<String> odd = item.counted().stream().filter(doubted::contains).toList();
        if (!odd.isEmpty()) {
            why.add("用到有疑点的材料 " + String.join("、", odd));
        }
        return why;
    }
}
