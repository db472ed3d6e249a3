package wenming.policy;

import java.util.Collection;
import java.util.List;
import wenming.language.Cursor;
import wenming.language.Nearest;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Scheme;

/** The names a case may use of its standard. A misspelt one would make a case that can never fail. */
final class KnownNames {

    private static final String UNKNOWN = "C042";

    private final Collection<String> rules;
    private final List<String> items;
    private final List<String> vetoes;
    private final List<String> titles;

    KnownNames(Scheme scheme) {
        rules = scheme.rules().keySet().stream().sorted().toList();
        items = scheme.items().stream().map(Item::id).toList();
        vetoes = scheme.vetoes().stream().map(r -> r.clause().item()).distinct().toList();
        titles = scheme.outline().titles().stream().map(Outline.Title::title).toList();
    }

    boolean rule(Cursor cursor, String name) {
        return known(cursor, name, rules, "规则");
    }

    boolean item(Cursor cursor, String id) {
        return known(cursor, id, items, "项目");
    }

    boolean veto(Cursor cursor, String id) {
        return known(cursor, id, vetoes, "否决项");
    }

    boolean title(Cursor cursor, String title) {
        return title.equals(Expectation.NO_TITLE) || known(cursor, title, titles, "称号");
    }

    private static boolean known(Cursor cursor, String name, Collection<String> names, String what) {
        if (names.contains(name)) {
            return true;
        }
        cursor.error(UNKNOWN, "本标准没有「" + name + "」这个" + what, Nearest.remedy(name, names));
        return false;
    }
}
