package wenming.records;

import java.util.Locale;

/** Where a batch job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Nothing more will happen to it. */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** As answers write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
