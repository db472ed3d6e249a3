package wenming.samples;

import wenming.chance.Chance;

/** How well a unit works. Figures are our assumption: they make a county whose scores spread over all titles. */
enum Quality {
    STRONG(90, 0, 750, 975, 1),
    MIDDLING(72, 5, 450, 945, 5),
    WEAK(42, 16, 150, 890, 18),
    /** In its first year: some things are in place, others not begun. */
    NEW(55, 25, 300, 940, 3),
    /** A unit of middling work in which something happened that bars it. */
    VETOED(68, 6, 400, 940, 10);

    private static final int FULL = 1000;

    private final int fullPercent;
    private final int nonePercent;
    private final int least;
    /** Usual attendance, in thousandths. */
    final int attendance;
    /** Cases of a hundred in which a thing that should not happen did. */
    final int trouble;

    Quality(int fullPercent, int nonePercent, int least, int attendance, int trouble) {
        this.fullPercent = fullPercent;
        this.nonePercent = nonePercent;
        this.least = least;
        this.attendance = attendance;
        this.trouble = trouble;
    }

    /** Three in a hundred are vetoed; of the others one in seven does better or worse than its usual self this year. */
    static Quality of(Chance usual, Chance year, boolean first) {
        int place = usual.below(100);
        int level = place < 27 ? 0 : place < 77 ? 1 : 2;
        int drift = year.below(100);
        int now = Math.max(0, Math.min(2, level + (drift < 7 ? -1 : drift < 14 ? 1 : 0)));
        if (year.percent(3)) {
            return VETOED;
        }
        return first ? NEW : values()[now];
    }

    /** How much of what one rule asks for is done, in thousandths. */
    int reach(Chance chance) {
        if (chance.percent(fullPercent)) {
            return FULL;
        }
        return chance.percent(nonePercent * 100 / (100 - fullPercent + nonePercent))
                ? 0
                : chance.between(least, FULL - 1);
    }
}
