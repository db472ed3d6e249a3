package wenming.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.language.Nearest;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;
import wenming.versions.Draft;
import wenming.versions.Version;
import wenming.versions.Versions;

/**
 * Which rules are meant. {@code ID@VERSION} is a published version; a folder is the standard in it; {@code ID} alone is the live published version,
 * or, as long as nothing was published, the standard in the rules folder.
 *
 * @param rules the rules folder
 * @param versions the published versions
 */
record RuleChoice(Path rules, Versions versions) {

    /**
     * Rules found.
     *
     * @param label as a person calls them
     * @param draft their files
     * @param published which version, if they are published
     */
    record Chosen(String label, Draft draft, Optional<Version> published) {

        /** @throws InvalidInput when the rules are wrong */
        Standard standard() {
            Standard.Reading reading = Standard.read(draft.standardFiles(), draft.catalog());
            return reading.standard().orElseThrow(() -> new InvalidInput(reading.diagnostics()));
        }
    }

    /** @throws InvalidInput when there are no such rules */
    Chosen of(String reference) {
        int at = reference.indexOf('@');
        if (at > 0 && !isFolder(reference)) {
            return version(reference.substring(0, at), reference.substring(at + 1));
        }
        Optional<Chosen> known = isFolder(reference) && reference.contains("/") ? Optional.empty() : live(reference);
        return known.orElseGet(() -> folder(reference));
    }

    /** @throws InvalidInput when there is no such version */
    Chosen version(String id, String name) {
        Draft draft = versions.draft(id, name);
        Optional<Version> version = versions.versions(id).stream()
                .filter(v -> v.name().equals(name))
                .findFirst();
        return new Chosen(id + "@" + name, draft, version);
    }

    /** What was named outright (a version, a folder) or else is published; empty when the rules folder holds. */
    Optional<Chosen> chosen(String reference) {
        boolean named = reference.contains("@") || reference.contains("/");
        return named ? Optional.of(of(reference)) : published(reference);
    }

    /** The rules in force; empty when there is no such standard. */
    Optional<Chosen> live(String id) {
        return published(id).or(() -> working(id));
    }

    /** The live published version; empty when nothing was published. */
    Optional<Chosen> published(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            return Optional.empty();
        }
        return versions.live(id).map(v -> new Chosen(v.reference(), versions.draft(id, v.name()), Optional.of(v)));
    }

    /** The standard in the rules folder. */
    Optional<Chosen> working(String id) {
        return Library.ids(rules).contains(id)
                ? Optional.of(
                        new Chosen(rules.resolve(id).toString(), Draft.in(rules.resolve(id), rules), Optional.empty()))
                : Optional.empty();
    }

    private Chosen folder(String reference) {
        if (!isFolder(reference)) {
            List<String> ids = Library.ids(rules);
            String nearest =
                    Nearest.to(reference, ids).map(n -> "是否想写「" + n + "」？").orElse("");
            String remedy = nearest + "可写标准的编号、编号@版本，或存放一个标准的文件夹";
            throw new InvalidInput(
                    List.of(Diagnostic.error("C003", "", 0, 0, "没有「" + reference + "」这个标准或文件夹", remedy)));
        }
        return draft(Path.of(reference));
    }

    /** @throws InvalidInput when it is no standard's folder */
    Chosen draft(Path folder) {
        return new Chosen(folder.toString(), Draft.in(folder, rules), Optional.empty());
    }

    private static boolean isFolder(String reference) {
        try {
            return Files.isRegularFile(Path.of(reference, StandardFiles.OUTLINE));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
