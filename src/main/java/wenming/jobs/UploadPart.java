package wenming.jobs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the files of an upload are for. Tables go by the names that stand beside {@code units.csv} on the command line. */
public enum UploadPart {
    /** The units: with their evidence, or for CSV without. */
    UNITS("units", EnumSet.allOf(UploadForm.class)),
    EVIDENCE("evidence", EnumSet.of(UploadForm.CSV)),
    JUDGEMENTS("judgements", EnumSet.of(UploadForm.CSV)),
    NOT_APPLICABLE("notApplicable", EnumSet.of(UploadForm.CSV)),
    /** Last year's results. */
    PREVIOUS("previous", EnumSet.of(UploadForm.NDJSON, UploadForm.NDJSON_GZIP)),
    /** Those of the year before. */
    BEFORE_PREVIOUS("beforePrevious", EnumSet.of(UploadForm.NDJSON, UploadForm.NDJSON_GZIP));

    private final String label;
    private final Set<UploadForm> forms;

    UploadPart(String label, Set<UploadForm> forms) {
        this.label = label;
        this.forms = forms;
    }

    /** What a client calls it. */
    public String label() {
        return label;
    }

    static Optional<UploadPart> named(String label) {
        return Arrays.stream(values()).filter(p -> p.label.equals(label)).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(UploadPart::label).toList();
    }

    /** Empty when it cannot be handed in as such a file. */
    Optional<UploadForm> form(String name, String mediaType) {
        return UploadForm.of(name, mediaType).filter(forms::contains);
    }

    /** What its file is called on our side. */
    String file(UploadForm form) {
        return this == UNITS ? form.file() : label + form.suffix();
    }

    /** Everything it may be called on our side. */
    List<String> files() {
        return forms.stream().map(this::file).toList();
    }

    /** The suffixes it may have, for a message. */
    String accepted() {
        return forms.stream().map(UploadForm::suffix).collect(Collectors.joining("、"));
    }

    /** Whether it is a table that goes with the table of units. */
    boolean besideUnits() {
        return this == EVIDENCE || this == JUDGEMENTS || this == NOT_APPLICABLE;
    }
}
