package wenming.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part that is made when first asked for: a one-shot command never needs it. Thread-safe. */
final class Later<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    synchronized void ifMade(Consumer<T> action) {
        made.ifPresent(action);
    }
}
