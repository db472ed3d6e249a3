package wenming.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import wenming.language.InvalidInput;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;

/**
 * The standards a command of rule authors works on: the one named, or all. A broken one is told and does not stop the others.
 *
 * @param main the program
 * @param id the one named, or the folder of a draft; empty for all
 */
record Wanted(Main main, Optional<String> id) {

    /**
     * Does the same for each.
     *
     * @param work returns an exit code
     * @return the highest exit code
     */
    int each(ToIntBiFunction<Library, Standard> work) {
        Path folder = main.rules();
        if (draft().isPresent()) {
            return draft(draft().get(), work);
        }
        int worst = Main.DONE;
        for (String one : ids(folder)) {
            try (Library library = Library.open(folder, one)) {
                worst = Math.max(worst, work.applyAsInt(library, standard(library, one)));
            } catch (InvalidInput wrong) {
                worst = Math.max(worst, main.failed(one, wrong));
            }
        }
        return worst;
    }

    /** Where a standard lies: in the rules folder, or where the one named was said to be. */
    Path home(Standard standard) {
        return draft().orElseGet(() -> main.rules().resolve(standard.outline().id()));
    }

    /** The folder named, when it is no id: a draft outside the rules folder. */
    private Optional<Path> draft() {
        return id.filter(name -> !Library.ids(main.rules()).contains(name))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    private int draft(Path folder, ToIntBiFunction<Library, Standard> work) {
        try (Library library = Library.open(main.rules(), "")) {
            byte[] catalog = new Input(main.rules().resolve(Library.CATALOG).toString()).bytes(main.streams());
            Standard.Reading reading = Standard.read(StandardFiles.in(folder), catalog);
            try (Standard standard = reading.standard().orElseThrow(() -> new InvalidInput(reading.diagnostics()))) {
                return work.applyAsInt(library, standard);
            }
        } catch (InvalidInput wrong) {
            return main.failed(folder.toString(), wrong);
        }
    }

    /** All that can be used; broken ones are told. */
    List<Standard> standards(Library library) {
        List<Standard> usable = new ArrayList<>(library.standards());
        library.broken().forEach((broken, diagnostics) -> main.failed(broken, new InvalidInput(diagnostics)));
        return usable;
    }

    private List<String> ids(Path folder) {
        if (id.isEmpty()) {
            return Library.ids(folder);
        }
        try (Bookshelf shelf = new Bookshelf(folder)) {
            shelf.standard(id.get(), "", "");
        }
        return List.of(id.get());
    }

    private static Standard standard(Library library, String id) {
        return library.standard(id)
                .orElseThrow(() -> new InvalidInput(library.broken().get(id)));
    }
}
