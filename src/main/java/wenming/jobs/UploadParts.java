package wenming.jobs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.language.Nearest;

/** The files of an upload as they come in, and everything that is wrong with their choice. For one thread. */
final class UploadParts {

    static final String UNKNOWN_FORM = "C062";

    private static final String NOTHING = "C001";
    private static final String UNKNOWN = "C060";
    private static final String TWICE = "C061";
    private static final String MISSING = "C063";
    private static final String NOT_WANTED = "C064";

    private final Map<UploadPart, UploadForm> forms = new EnumMap<>(UploadPart.class);
    private final List<UploadPart> wrongForm = new ArrayList<>();
    private final List<Diagnostic> wrong = new ArrayList<>();

    /** Where a part is to be kept; empty when it is not, because something is wrong with it. */
    Optional<String> next(String label, String name, String mediaType) {
        Optional<UploadPart> known = UploadPart.named(label);
        if (known.isEmpty()) {
            add(UNKNOWN, "不认识的部分「" + label + "」", Nearest.remedy(label, UploadPart.labels()));
            return Optional.empty();
        }
        UploadPart part = known.get();
        if (forms.containsKey(part) || wrongForm.contains(part)) {
            boolean year = part == UploadPart.PREVIOUS;
            add(TWICE, "「" + label + "」部分出现了不止一次", year ? "上年度的结果只有一份；再上一年的写作 beforePrevious" : "每个部分只交一个文件");
            return Optional.empty();
        }
        Optional<UploadForm> form = part.form(name, mediaType);
        if (form.isEmpty()) {
            wrongForm.add(part);
            add(UNKNOWN_FORM, "认不出「" + label + "」是什么文件", "文件名应以 " + part.accepted() + " 结尾");
            return Optional.empty();
        }
        forms.put(part, form.get());
        return form.map(part::file);
    }

    /** The last one has come to its end. */
    void ended(String label, long bytes) {
        if (bytes == 0) {
            add(NOTHING, "「" + label + "」里没有内容", "请核对交的是哪个文件");
        }
    }

    /**
     * How the units were handed in.
     *
     * @throws InvalidInput when something is wrong, with all of it
     */
    UploadForm complete() {
        need(UploadPart.UNITS);
        Optional<UploadForm> units = Optional.ofNullable(forms.get(UploadPart.UNITS));
        if (units.filter(f -> f == UploadForm.CSV).isPresent()) {
            need(UploadPart.EVIDENCE);
        } else if (units.isPresent()) {
            forms.keySet().stream()
                    .filter(UploadPart::besideUnits)
                    .forEach(p -> add(NOT_WANTED, "「" + p.label() + "」只与 CSV 的单位表一起交", "请删去这一部分，或把 units 也交成 .csv"));
        }
        if (forms.containsKey(UploadPart.BEFORE_PREVIOUS)) {
            need(UploadPart.PREVIOUS);
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return units.orElseThrow();
    }

    private void need(UploadPart part) {
        if (!forms.containsKey(part) && !wrongForm.contains(part)) {
            add(MISSING, "缺少「" + part.label() + "」部分", "请加上这个文件：" + part.accepted());
        }
    }

    private void add(String code, String message, String remedy) {
        wrong.add(Diagnostic.error(code, "", 0, 0, message, remedy));
    }
}
