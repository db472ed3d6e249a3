package wenming.versions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.language.Nearest;
import wenming.rules.Standard;

/**
 * The published versions of all standards in a data folder. Everything that cannot be done is an {@link InvalidInput} with every reason (codes V001…),
 * and then nothing has changed. Thread-safe, also between processes; reading never waits for a publisher.
 */
public final class Versions {

    private final Path data;
    private final ObjectStore objects;
    private final Stock stock;

    private Versions(Path data) {
        this.data = data;
        this.objects = new ObjectStore(data.resolve("objects"));
        this.stock = new Stock(objects, data.resolve("digests"));
    }

    /** The store of a data folder, which need not exist: it is made when something is first put into it. */
    public static Versions open(Path data) {
        return new Versions(data);
    }

    /**
     * Publishes a draft and makes it live. It needs a clean check (warnings are allowed and counted), at least one case, and all cases green; its
     * version is the edition in its standard.yaml, which must be new.
     *
     * @param id the standard that is meant to change
     * @param by who publishes
     * @param why for what reason, for the log
     * @throws InvalidInput with every reason why it was refused
     */
    public Version publish(String id, Draft draft, String by, String why, Clock clock) {
        List<Diagnostic> reasons = new ArrayList<>(Signature.wrong(by, why));
        checkId(id);
        Optional<PublishCheck.Checked> checked = new PublishCheck(draft, reasons).run(id);
        try (PublisherLock lock = PublisherLock.take(folder(id))) {
            Journal journal = journal(id);
            List<Entry> log = journal.entries();
            checked.flatMap(c -> new Novelty(log, stock).wrong(draft, c)).ifPresent(reasons::add);
            if (!reasons.isEmpty()) {
                throw new InvalidInput(reasons);
            }
            PublishCheck.Checked what = checked.orElseThrow();
            journal.append(new Entry(
                    Change.Action.PUBLISH,
                    id,
                    what.version(),
                    stock.put(id, what.version(), what.digest(), draft),
                    now(clock),
                    by.strip(),
                    why.strip(),
                    what.warnings(),
                    what.cases(),
                    log.stream().findFirst().map(Entry::version),
                    journal.newest()));
        }
        return live(id).orElseThrow();
    }

    /**
     * Makes an earlier version live again. What was published since stays published.
     *
     * @param to its name; empty for the version that the live one replaced when it was published
     * @throws InvalidInput when there is no such version, its files are damaged, or it is live already
     */
    public Version rollback(String id, Optional<String> to, String by, String why, Clock clock) {
        List<Diagnostic> wrong = Signature.wrong(by, why);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        checkId(id);
        try (PublisherLock lock = PublisherLock.take(folder(id))) {
            Journal journal = journal(id);
            List<Entry> log = journal.entries();
            Entry live = log.stream().findFirst().orElseThrow(() -> neverPublished(id));
            String name = to.or(() -> published(log, live.version()).flatMap(Entry::replaced))
                    .orElseThrow(() -> Refusals.because(
                            Refusals.NO_SUCH_VERSION,
                            "「" + live.version() + "」是第一个版本，之前没有可回退的版本",
                            "请改用 publish 发布新的版本"));
            Entry target = published(log, name).orElseThrow(() -> unknown(id, name, log));
            if (name.equals(live.version())) {
                throw Refusals.because(Refusals.NOTHING_NEW, "「" + name + "」已是现行版本，没有变动", "用 --to 写明要回到哪个版本");
            }
            usable(target);
            journal.append(new Entry(
                    Change.Action.ROLLBACK,
                    id,
                    name,
                    target.manifest(),
                    now(clock),
                    by.strip(),
                    why.strip(),
                    0,
                    0,
                    Optional.of(live.version()),
                    journal.newest()));
        }
        return live(id).orElseThrow();
    }

    /** Every published version, newest first; none when nothing was published. */
    public List<Version> versions(String id) {
        checkId(id);
        List<Entry> log = journal(id).entries();
        return log.stream()
                .filter(e -> e.action() == Change.Action.PUBLISH)
                .map(e -> version(e, log.get(0).version()))
                .toList();
    }

    /** Every change of the live version, newest first. */
    public List<Change> history(String id) {
        checkId(id);
        return journal(id).entries().stream().map(Entry::change).toList();
    }

    /** The version in force; empty when nothing was published. */
    public Optional<Version> live(String id) {
        checkId(id);
        Optional<Entry> last = journal(id).last();
        return last.flatMap(live -> versions(id).stream().filter(Version::live).findFirst());
    }

    /**
     * Reads a published version. Whoever gets the standard closes it.
     *
     * @return diagnostics instead of a standard when this program can no longer use it
     * @throws InvalidInput when there is no such version, or its files are damaged
     */
    public Standard.Reading load(String id, String version) {
        return Kept.read(draft(id, version));
    }

    /**
     * The files of a published version, each verified.
     *
     * @throws InvalidInput when there is no such version, or its files are damaged
     */
    public Draft draft(String id, String version) {
        checkId(id);
        List<Entry> log = journal(id).entries();
        Entry entry = published(log, version).orElseThrow(() -> unknown(id, version, log));
        return stock.draft(stock.manifest(entry.manifest()));
    }

    /** What is kept beside the published versions, so that a result can be reproduced. */
    public Kept kept() {
        return new Kept(objects, stock);
    }

    private void usable(Entry target) {
        Standard.Reading reading = Kept.read(stock.draft(stock.manifest(target.manifest())));
        reading.standard().ifPresentOrElse(Standard::close, () -> {
            throw new InvalidInput(reading.diagnostics());
        });
    }

    private Version version(Entry entry, String live) {
        return new Version(
                entry.standard(),
                entry.version(),
                stock.manifest(entry.manifest()).digest(),
                entry.at(),
                entry.by(),
                entry.why(),
                entry.replaced(),
                entry.warnings(),
                entry.cases(),
                entry.version().equals(live));
    }

    private static Optional<Entry> published(List<Entry> log, String version) {
        return log.stream()
                .filter(e -> e.action() == Change.Action.PUBLISH && e.version().equals(version))
                .findFirst();
    }

    private static InvalidInput unknown(String id, String version, List<Entry> log) {
        if (log.isEmpty()) {
            return neverPublished(id);
        }
        List<String> names = log.stream().map(Entry::version).distinct().toList();
        String remedy = Nearest.remedy(version, names);
        return Refusals.because(
                Refusals.NO_SUCH_VERSION,
                "「" + id + "」没有「" + version + "」这个已发布的版本",
                remedy.isEmpty() ? "可用的版本见 wenming rules versions " + id : remedy);
    }

    private static InvalidInput neverPublished(String id) {
        return Refusals.because(
                Refusals.NO_SUCH_VERSION, "「" + id + "」还没有发布过任何版本", "用 wenming rules publish " + id + " 发布");
    }

    private Journal journal(String id) {
        return new Journal(id, folder(id), objects);
    }

    /** Only ever called with an id that was checked. */
    private Path folder(String id) {
        return data.resolve("standards").resolve(id);
    }

    private static void checkId(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw Refusals.because(Refusals.WRONG_STANDARD, "「" + id + "」不是标准的编号", "编号由小写字母、数字和连字符组成，例如 s4-1");
        }
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
