package wenming.rules;

/** A last defence: rules fired more often, or took longer, than any accepted standard can. The result is thrown away, never shown. */
public final class ScoringStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScoringStopped(String message) {
        super(message);
    }
}
