package wenming.samples;

import wenming.chance.Chance;

/** What a site check ought to notice: one unit in twenty has evidence that is too good, or not its own. Figures are our assumption. */
enum Quirk {
    NONE,
    /** Everybody came, every time. */
    ALWAYS_FULL,
    /** Everything was entered on one day. */
    ONE_DAY_RECORDS,
    /** Photographs of its neighbour. */
    BORROWED_PHOTOS,
    /** Notes of its neighbour. */
    BORROWED_TEXT,
    /** More sessions on one day than a day has hours for. */
    CROWDED_DAY;

    static Quirk of(Chance chance) {
        int drawn = chance.below(100);
        return drawn < values().length - 1 ? values()[drawn + 1] : NONE;
    }
}
