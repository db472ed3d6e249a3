package wenming.rules;

import java.util.SortedMap;
import java.util.TreeMap;
import wenming.language.InvalidInput;
import wenming.language.Sha256;

/**
 * Everything in a rules folder at one moment, as bytes. Changes are found by content: times and sizes lie on network disks and after a checkout, and
 * reading some hundred small files costs a few milliseconds.
 *
 * @param evidence content of the evidence catalogue
 * @param standards files by the name of their folder
 */
record RulesOnDisk(byte[] evidence, SortedMap<String, StandardFiles> standards) {

    /**
     * @throws InvalidInput when there is no evidence catalogue
     * @throws java.io.UncheckedIOException when something cannot be read, or goes away while it is read
     */
    static RulesOnDisk read(RulesFolder folder) {
        byte[] evidence = folder.evidenceBytes();
        SortedMap<String, StandardFiles> standards = new TreeMap<>();
        folder.ids().forEach(id -> standards.put(id, folder.files(id)));
        return new RulesOnDisk(evidence, standards);
    }

    /** Changes when anything does. */
    String fingerprint() {
        StringBuilder all = new StringBuilder(Sha256.of(evidence));
        standards.forEach(
                (id, files) -> all.append('\n').append(id).append('\0').append(fingerprint(files, evidence)));
        return all.toString();
    }

    /** Of one standard: its digest, and the names of files that decide no score but may be worth a warning. */
    static String fingerprint(StandardFiles files, byte[] evidence) {
        return files.sha256(evidence) + "\0" + String.join("\0", files.others().keySet());
    }
}
