package wenming.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.chance.Chance;
import wenming.evidence.CommonFields;
import wenming.evidence.Field;

/** One unit at one task: makes the evidence that the task's shape calls for. For one thread. */
final class Making {

    private static final int WHOLE = 1000;

    private final Task task;
    private final Profile unit;
    private final Chance chance;
    private final int reach;
    private final List<Draft> drafts;
    private final Filling filling;

    /**
     * @param reach how much of what is asked for is done, in thousandths
     * @param drafts what is made is added here
     */
    Making(Task task, Profile unit, Chance chance, int reach, List<Draft> drafts, Filling filling) {
        this.task = task;
        this.unit = unit;
        this.chance = chance;
        this.reach = reach;
        this.drafts = drafts;
        this.filling = filling;
    }

    Chance chance() {
        return chance;
    }

    Profile unit() {
        return unit;
    }

    Days days() {
        return task.ask().days;
    }

    Days.Span span() {
        return task.ask().span;
    }

    /** The part that is done, rounded down; a thing done in full is done a little more than asked. */
    int achieved(int target) {
        return reach == WHOLE ? target + chance.below(1 + target / 8) : part(target);
    }

    /** The part that is done, at most all. */
    int part(int all) {
        return all * reach / WHOLE;
    }

    void spread(int pieces) {
        for (int i = 0; i < pieces; i++) {
            piece(span().part(i, pieces));
        }
    }

    /** A piece of evidence as the task asks for it, on some day of the span. */
    Draft piece(Days.Span span) {
        int serial = drafts.size();
        Draft draft = new Draft(
                task.forms().get(serial % task.forms().size()),
                days().some(span.within(span()), chance),
                reach,
                task.ask().attachments);
        Ask ask = task.ask();
        for (Map.Entry<Field, List<String>> asked : ask.values.entrySet()) {
            draft.put(
                    asked.getKey(),
                    asked.getValue().get(serial % asked.getValue().size()));
        }
        for (Map.Entry<Field, Object> least : ask.numbers.entrySet()) {
            draft.put(least.getKey(), least.getValue());
        }
        for (Field field : ask.stated) {
            filling.state(draft, field);
        }
        if (ask.onePerMatter) {
            draft.put(CommonFields.MATTER, draft.form.kind.name() + "事项" + (serial + 1));
        }
        if (ask.lastYearsProblem) {
            draft.put(CommonFields.MATTER, Words.PROBLEMS.get(serial % Words.PROBLEMS.size()));
        }
        if (!ask.topics.isEmpty()) {
            topics(draft, ask.topics);
        }
        drafts.add(draft);
        return draft;
    }

    private void topics(Draft draft, List<String> about) {
        Field topics = filling.topics();
        if (draft.form.has(topics)) {
            List<String> all = new ArrayList<>(task.ask().topics);
            about.stream().filter(t -> !all.contains(t)).forEach(all::add);
            draft.put(topics, all);
        } else {
            draft.put(CommonFields.TITLE, String.join("、", about));
        }
    }

    void about(List<String> labels) {
        if (!labels.isEmpty()) {
            topics(piece(span()), labels);
        }
    }

    /** So many of them as the unit has done, in their order. */
    List<String> some(List<String> all) {
        int left = part(all.size());
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (chance.below(all.size() - i) < left) {
                some.add(all.get(i));
                left--;
            }
        }
        return some;
    }

    /** @param hours to be reached; zero when hours are not asked for */
    void ofPerson(int person, BigDecimal hours, boolean enough) {
        Draft draft = piece(span()).put(CommonFields.PERSON, unit.person(person));
        if (hours.signum() > 0) {
            int wanted = hours.intValue();
            filling.hours(
                    draft, enough ? wanted + chance.below(1 + wanted / 6) : wanted * chance.between(30, 95) / 100);
        }
    }

    /** Two numbers of which one is part of the other. */
    void share(Draft draft, Field part, Field whole, BigDecimal percent) {
        int all = part.unit().equals("人") ? unit.headcount() : chance.between(20, 90);
        int wanted = Math.min(100, percent.signum() == 0 ? 90 : percent.intValue());
        int rate = reach == WHOLE ? chance.between(wanted, 100) : wanted * reach / WHOLE;
        draft.put(whole, all).put(part, Math.min(all, (all * rate + 99) / 100));
    }

    void amount(Draft draft, Field field, BigDecimal target, int pieces) {
        int wanted = Math.max(1, target.intValue());
        int most = field.max().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
        int done = reach == WHOLE ? wanted + chance.below(1 + wanted / 10) : wanted * reach / WHOLE;
        draft.put(field, Math.min(most, (done + pieces - 1) / pieces));
    }

    void poll(List<String> options) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        int left = chance.between(40, 120);
        for (int i = 0; i < options.size(); i++) {
            int share =
                    i == options.size() - 1 ? left : left * chance.between(reach / 12, Math.max(reach / 12, 92)) / 100;
            votes.put(options.get(i), share);
            left -= share;
        }
        filling.votes(piece(span()), votes);
    }
}
