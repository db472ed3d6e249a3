package wenming.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import wenming.language.Diagnostic;
import wenming.language.Sha256;
import wenming.rules.Library;

/** Whether a draft is something new: a version's name is given once, and the same rules are published once. */
final class Novelty {

    private final List<Entry> log;
    private final Stock stock;

    Novelty(List<Entry> log, Stock stock) {
        this.log = log;
        this.stock = stock;
    }

    /** Why it cannot be published, when it is not new. */
    Optional<Diagnostic> wrong(Draft draft, PublishCheck.Checked draftIs) {
        for (Entry entry : log) {
            Manifest published = stock.manifest(entry.manifest());
            if (published.digest().equals(draftIs.digest())) {
                return Optional.of(same(entry));
            }
            if (entry.version().equals(draftIs.version())) {
                return Optional.of(taken(entry, published, draft));
            }
        }
        return Optional.empty();
    }

    private Diagnostic same(Entry entry) {
        boolean live = log.get(0).version().equals(entry.version());
        return Refusals.of(
                Refusals.NOTHING_NEW,
                "",
                "草稿的规则与已发布的「" + entry.version() + "」版完全相同，没有发布",
                live
                        ? "它就是现行版本，不必再发布"
                        : "要让它重新生效，请用 wenming rules rollback " + entry.standard() + " --to " + entry.version());
    }

    private Diagnostic taken(Entry entry, Manifest published, Draft draft) {
        return Refusals.of(
                Refusals.NAME_TAKEN,
                "",
                "「" + entry.version() + "」版已经发布过，内容与草稿不同（" + String.join("、", different(published, draft)) + "）",
                "已发布的版本不能改动。请在草稿的 standard.yaml 里把 edition 改成新的版本名，例如 " + entry.version() + ".1");
    }

    private List<String> different(Manifest published, Draft draft) {
        List<String> names = new ArrayList<>();
        if (!published.catalog().equals(Sha256.of(draft.catalog()))) {
            names.add(Library.CATALOG);
        }
        TreeSet<String> all = new TreeSet<>(published.files().keySet());
        Map<String, byte[]> files = draft.loaded();
        all.addAll(files.keySet());
        for (String name : all) {
            String now = files.containsKey(name) ? Sha256.of(files.get(name)) : "";
            if (!now.equals(published.files().getOrDefault(name, ""))) {
                names.add(name);
            }
        }
        return names;
    }
}
