package wenming.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.SubmissionReader;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.policy.CaseFile;
import wenming.policy.CaseResult;
import wenming.policy.CaseRunner;
import wenming.policy.RuleCase;
import wenming.rules.ScoringStopped;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;

/** Whether a draft may be published: the right standard, a clean check, green cases. Gathers every reason why not. For one thread. */
final class PublishCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VERSION = 60;

    private final Draft draft;
    private final List<Diagnostic> reasons;
    private int warnings;
    private int cases;

    /** @param reasons where what is found goes */
    PublishCheck(Draft draft, List<Diagnostic> reasons) {
        this.draft = draft;
        this.reasons = reasons;
    }

    /** What would be published, as far as it can be told. */
    record Checked(String version, String digest, int warnings, int cases) {}

    Optional<Checked> run(String id) {
        fileNames();
        Standard.Reading reading = Standard.read(draft.standardFiles(), draft.catalog());
        reading.diagnostics().stream().filter(Diagnostic::isError).forEach(reasons::add);
        warnings =
                (int) reading.diagnostics().stream().filter(d -> !d.isError()).count();
        if (reading.standard().isEmpty()) {
            return Optional.empty();
        }
        try (Standard standard = reading.standard().get()) {
            String version = standard.outline().edition();
            identity(id, standard.outline().id(), version);
            cases(standard);
            return Optional.of(new Checked(version, standard.scheme().sha256(), warnings, cases));
        }
    }

    private void fileNames() {
        draft.all().keySet().stream()
                .filter(name -> !isFileName(name.startsWith(Draft.CASES + "/") ? name.substring(6) : name))
                .forEach(name -> reasons.add(Refusals.of(
                        Refusals.BAD_FILE,
                        "",
                        "文件名「" + name + "」不合要求",
                        "文件名里不能有斜线和看不见的字符，最多 " + LONGEST_NAME + " 个字")));
    }

    private static boolean isFileName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !name.startsWith(".")
                && name.codePoints().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    private void identity(String wanted, String found, String version) {
        if (!wanted.equals(found)) {
            reasons.add(Refusals.of(
                    Refusals.WRONG_STANDARD,
                    outline(),
                    "草稿写的是标准「" + found + "」，要发布的却是「" + wanted + "」",
                    "请核对草稿文件夹，或改正 standard.yaml 的 id"));
        }
        if (version.length() > LONGEST_VERSION || version.codePoints().anyMatch(Character::isISOControl)) {
            reasons.add(Refusals.of(
                    Refusals.BAD_FILE,
                    outline(),
                    "版本名（edition）过长或含有看不见的字符",
                    "请改为最多 " + LONGEST_VERSION + " 个字，例如 2026"));
        }
    }

    private String outline() {
        return draft.label().isEmpty() ? StandardFiles.OUTLINE : draft.label() + "/" + StandardFiles.OUTLINE;
    }

    private void cases(Standard standard) {
        SubmissionReader submissions = new SubmissionReader(standard.scheme().catalog());
        CaseFile reader = new CaseFile(standard.scheme(), submissions);
        List<RuleCase> read = new ArrayList<>();
        int before = reasons.size();
        for (Map.Entry<String, byte[]> file : draft.cases().entrySet()) {
            try {
                read.addAll(reader.read(draft.caseFile(file.getKey()), file.getValue()));
            } catch (InvalidInput wrong) {
                reasons.addAll(wrong.diagnostics());
            }
        }
        if (read.isEmpty() && reasons.size() == before) {
            reasons.add(Refusals.of(
                    Refusals.CASES, draft.caseFile(""), "草稿没有案例，没有什么能说明规则算得对", "请在 cases 文件夹里为规则写几个案例，再发布"));
        }
        read.forEach(one -> run(standard, one));
        cases = read.size();
    }

    private void run(Standard standard, RuleCase one) {
        try {
            CaseResult result = new CaseRunner(standard).run(one);
            result.differences().forEach(d -> red(one, d.toString()));
        } catch (ScoringStopped stopped) {
            red(one, stopped.getMessage());
        }
    }

    private void red(RuleCase one, String what) {
        reasons.add(Diagnostic.error(
                Refusals.CASES, one.file(), one.line(), 0, "案例「" + one.name() + "」不符：" + what, "请改正规则，或确认案例写得不对后改正案例"));
    }
}
