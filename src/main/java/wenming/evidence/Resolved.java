package wenming.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A selection decided item by item: what counts, what does not and why.
 *
 * @param question what was asked
 * @param counted oldest first
 * @param refused oldest first within each reason
 */
record Resolved(Question question, List<Evidence> counted, List<Refusal> refused) {

    /**
     * @param window days that count, when the rule says so itself
     * @param months months the rule is limited to
     * @param smallestSample fewer items than this cannot be judged
     * @param hoursPerDay hours a day counts for, 0 when days are not converted
     */
    record Question(
            Dossier dossier,
            List<EvidenceKind> kinds,
            Optional<Window> window,
            Optional<Months> months,
            int smallestSample,
            BigDecimal hoursPerDay) {}

    static Resolved of(Question question, List<Evidence> found, List<Filter> filters, List<Grouping> groupings) {
        List<Refusal> refused = new ArrayList<>();
        List<Evidence> counted = new ArrayList<>(found.size());
        Map<List<Object>, Evidence> twins = new HashMap<>();
        for (Evidence e : found) {
            Optional<String> reason = refusal(question, filters, e);
            if (reason.isEmpty() && question.dossier().hasTwin(e)) {
                Evidence twin = twins.putIfAbsent(Twins.identity(e), e);
                if (twin != null) {
                    reason = Optional.of("与 " + twin.id() + " 为同一件事，只计一次");
                }
            }
            if (reason.isPresent()) {
                refused.add(new Refusal(e, reason.get()));
            } else {
                counted.add(e);
            }
        }
        for (Grouping grouping : groupings) {
            counted = grouping.apply(counted, refused);
        }
        return new Resolved(question, counted, refused);
    }

    private static Optional<String> refusal(Question question, List<Filter> filters, Evidence e) {
        Optional<String> reason = outsideTime(question, e);
        if (reason.isPresent()) {
            return reason;
        }
        int attachments = e.texts(CommonFields.ATTACHMENTS).size();
        if (attachments < e.kind().attachments()) {
            return Optional.of("附件 " + attachments + " 件，此类证据须有 " + e.kind().attachments() + " 件");
        }
        for (Filter filter : filters) {
            reason = filter.refusal(e);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> outsideTime(Question question, Evidence e) {
        Submission submission = question.dossier().submission();
        LocalDate asOf = submission.asOf();
        if (e.date().isAfter(asOf)) {
            return Optional.of("日期 " + e.date() + " 晚于考核日 " + asOf);
        }
        if (question.window().isPresent()) {
            return question.window().get().refusal(e.date());
        }
        if (e.kind().standing()) {
            return question.dossier()
                    .expiry(e)
                    .filter(until -> until.isBefore(asOf))
                    .map(until -> "有效期至 " + until + "，已失效");
        }
        return question.dossier().period().refusal(e.date());
    }

    Measure.Basis basis(boolean growsOverTime) {
        boolean incident = true;
        boolean standing = false;
        for (EvidenceKind kind : question.kinds()) {
            incident &= kind.incident();
            standing |= kind.standing();
        }
        boolean paced =
                growsOverTime && !incident && !standing && question.window().isEmpty();
        boolean provided = !counted.isEmpty() || !refused.isEmpty();
        return new Measure.Basis(
                question.dossier(),
                what(),
                provided,
                incident,
                paced,
                Collections.unmodifiableList(counted),
                Collections.unmodifiableList(refused));
    }

    private String what() {
        return question.kinds().size() == 1
                ? question.kinds().get(0).name()
                : question.kinds().stream().map(EvidenceKind::name).collect(Collectors.joining("、"));
    }

    /** Why nothing can be judged from so few items, if so. */
    Optional<String> tooFew() {
        return counted.size() < question.smallestSample()
                ? Optional.of("样本 " + counted.size() + " 个，不足 " + question.smallestSample() + " 个")
                : Optional.empty();
    }

    /** The measure of these items, unless the sample is too small to judge. */
    Measure measure(String label, String unit, boolean growsOverTime, Function<Measure.Basis, Measure> how) {
        Measure.Basis basis = basis(growsOverTime);
        Optional<String> tooFew = tooFew();
        return tooFew.isPresent() ? Measure.unknown(label, unit, tooFew.get(), basis) : how.apply(basis);
    }
}
