package wenming.batch;

/** Hears how far a run has got. Called on the run's own thread, once per portion; what it does is paid for by the run. */
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (units, refused, bytes) -> {};

    /**
     * @param units dealt with so far, refused ones included, those of an earlier run included
     * @param refused how many of them could not be scored
     * @param bytes of submissions read so far
     */
    void reached(long units, long refused, long bytes);
}
