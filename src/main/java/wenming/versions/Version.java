package wenming.versions;

import java.time.Instant;
import java.util.Optional;

/**
 * A published version of a standard.
 *
 * @param standard id
 * @param name the edition stated in its standard.yaml
 * @param digest the standard's digest, as every result carries it
 * @param publishedAt when, to the second
 * @param by who published it
 * @param why for what reason
 * @param parent version that was live when it was published; empty for the first
 * @param warnings what the check remarked without refusing
 * @param cases how many cases came out green
 * @param live whether it is the one in force
 */
public record Version(
        String standard,
        String name,
        String digest,
        Instant publishedAt,
        String by,
        String why,
        Optional<String> parent,
        int warnings,
        int cases,
        boolean live) {

    /** As on the command line: {@code s4-1@2026}. */
    public String reference() {
        return standard + "@" + name;
    }
}
