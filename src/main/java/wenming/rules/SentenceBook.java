package wenming.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenming.cohort.History;
import wenming.cohort.Position;
import wenming.cohort.Reached;
import wenming.evidence.Dossier;
import wenming.evidence.LastYear;
import wenming.evidence.Measure;
import wenming.evidence.Selection;
import wenming.evidence.Unit;
import wenming.language.Nearest;
import wenming.language.Place;
import wenming.language.Sentence;
import wenming.scoring.ItemOutcome;
import wenming.scoring.RuleOutcome;
import wenming.scoring.Standing;
import wenming.scoring.Tariff;

/** The whole vocabulary, gathered once from the annotated methods. */
final class SentenceBook {

    private static final List<Class<?>> SPEAKERS = List.of(
            Dossier.class,
            Selection.class,
            Measure.class,
            Unit.class,
            LastYear.class,
            ItemOutcome.class,
            RuleOutcome.class,
            Standing.class,
            Position.class,
            History.class,
            Reached.class,
            Tariff.class);

    private static final List<SentenceForm> FORMS = SPEAKERS.stream()
            .flatMap(SentenceBook::formsOf)
            .sorted(Comparator.comparing(SentenceForm::place)
                    .thenComparing(f -> f.sentence().value()))
            .toList();

    private SentenceBook() {}

    private static Stream<SentenceForm> formsOf(Class<?> speaker) {
        return Arrays.stream(speaker.getMethods())
                .filter(m -> m.isAnnotationPresent(Sentence.class) && !m.isBridge())
                .map(SentenceForm::of);
    }

    /** Every sentence, by place and template. */
    static List<SentenceForm> all() {
        return FORMS;
    }

    static List<SentenceForm> at(Place place) {
        return FORMS.stream().filter(f -> f.place() == place).toList();
    }

    /** An example of the sentence that looks most like what was written. */
    static Optional<String> nearest(String written, List<SentenceForm> among) {
        String skeleton = SentenceForm.skeleton(written);
        return Nearest.to(skeleton, among.stream().map(SentenceBook::likeness).toList())
                .flatMap(best ->
                        among.stream().filter(f -> likeness(f).equals(best)).findFirst())
                .map(f -> f.sentence().example());
    }

    /** The example rather than the template, because it also has the words of an award and the unit of a number. */
    private static String likeness(SentenceForm form) {
        return SentenceForm.skeleton(form.sentence().example());
    }
}
