package wenming.samples;

import java.math.BigDecimal;
import java.util.List;
import wenming.evidence.Field;

/** In what shape a rule wants its evidence, and how a unit makes it. */
sealed interface Shape {

    /** Makes the evidence as well as the unit does this task. */
    void make(Making making);

    /** So many pieces in the year. */
    record Times(int target) implements Shape {
        @Override
        public void make(Making making) {
            making.spread(making.achieved(target));
        }
    }

    /** So many in each of some equal parts of the year. */
    record InEach(int parts, int times) implements Shape {
        @Override
        public void make(Making making) {
            int skipped = parts - Math.min(parts, making.part(parts));
            for (int i = 0; i < parts; i++) {
                boolean skip = making.chance().below(parts - i) < skipped;
                skipped -= skip ? 1 : 0;
                for (int n = 0; n < times && !skip; n++) {
                    making.piece(making.span().part(i, parts).part(n, times));
                }
            }
        }
    }

    /** On a fixed day of the week. */
    record Weekly(int target) implements Shape {
        private static final int WEEKS = 52;

        @Override
        public void make(Making making) {
            int left = Math.min(WEEKS - 1, making.achieved(target));
            for (int week = 0; week < WEEKS; week++) {
                if (making.chance().below(WEEKS - week) < left) {
                    left--;
                    making.days().friday(week, making.span()).ifPresent(day -> making.piece(new Days.Span(day, day)));
                }
            }
        }
    }

    /** So many, or so many hours, of each of some persons. */
    record ByPerson(String figure, int each, BigDecimal hours) implements Shape {
        @Override
        public void make(Making making) {
            int all = making.unit().figure(figure);
            int reached = making.part(all);
            for (int person = 0; person < all; person++) {
                boolean enough = person < reached;
                if (enough || making.chance().percent(60)) {
                    for (int i = 0; i < Math.max(1, enough ? each : each - 1); i++) {
                        making.ofPerson(person, hours, enough);
                    }
                }
            }
        }
    }

    /** Few pieces with one number as a share of another. */
    record Share(Field part, Field whole, BigDecimal percent) implements Shape {
        @Override
        public void make(Making making) {
            int pieces = making.chance().between(2, 3);
            for (int i = 0; i < pieces; i++) {
                making.share(making.piece(making.span().part(i, pieces)), part, whole, percent);
            }
        }
    }

    /** Of several pieces the share that is as it should be. */
    record Good(Field field, List<String> good, List<String> bad) implements Shape {
        @Override
        public void make(Making making) {
            int all = making.chance().between(5, 9);
            int reached = making.part(all);
            for (int i = 0; i < all; i++) {
                boolean right = i < reached || bad.isEmpty();
                making.piece(making.span().part(i, all))
                        .put(field, making.chance().one(right ? good : bad));
            }
        }
    }

    /** A number that should be large: summed up, or in every piece. */
    record Amount(Field field, BigDecimal target, boolean sum) implements Shape {
        @Override
        public void make(Making making) {
            int pieces = making.chance().between(2, 4);
            for (int i = 0; i < pieces; i++) {
                making.amount(making.piece(making.span().part(i, pieces)), field, target, sum ? pieces : 1);
            }
        }
    }

    /** Things that must all be there. */
    record Checklist(List<String> labels) implements Shape {
        @Override
        public void make(Making making) {
            List<String> there = making.some(labels);
            int half = there.size() > 3 ? there.size() / 2 : there.size();
            making.about(there.subList(0, half));
            making.about(there.subList(half, there.size()));
        }
    }

    /** Answers to a questionnaire, the best option first. */
    record Poll(List<String> options) implements Shape {
        @Override
        public void make(Making making) {
            making.poll(options);
        }
    }

    /** One piece for each of some groups, with a mark. */
    record Panel(Field group, Field mark, List<String> groups) implements Shape {
        @Override
        public void make(Making making) {
            for (String label : groups) {
                Draft draft = making.piece(making.span()).put(group, label);
                making.amount(draft, mark, BigDecimal.valueOf(95), 1);
            }
        }
    }

    /** Few pieces, each of some degree; of things that should not happen rarely one. */
    record Degrees(Field field, List<String> degrees) implements Shape {
        @Override
        public void make(Making making) {
            int pieces = making.part(2);
            for (int i = 0; i < pieces; i++) {
                making.piece(making.span().part(i, pieces))
                        .put(field, making.chance().one(degrees));
            }
        }
    }
}
