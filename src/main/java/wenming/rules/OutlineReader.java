package wenming.rules;

import wenming.language.Document;
import wenming.language.InvalidInput;
import wenming.scoring.Outline;

/** Reads {@code standard.yaml}. */
public final class OutlineReader {

    private static final int MAX_BYTES = 1_000_000;

    private OutlineReader() {}

    /**
     * @param fileName for the diagnostics
     * @throws InvalidInput with every mistake found (codes B001…)
     */
    public static Outline read(String fileName, byte[] yaml) {
        OutlineReading reading = new OutlineReading();
        Document.yaml("B", fileName, yaml, MAX_BYTES).read(reading::read);
        return reading.outline();
    }
}
