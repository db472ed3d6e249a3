package wenming.jobs;

/** Leaves a run in the middle because the server stops or the job was cancelled. Carries no stack trace: it is no mistake. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped", null, false, false);
    }
}
