package wenming.rules;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A sentence's method, to be called with its receiver and the values of its slots. Made as the compiler makes a method reference, because a method
 * handle that is no constant costs several times as much a call, and scoring is little but such calls. Immutable, shared by all threads.
 */
interface Saying {

    Object say(Object receiver, Object[] values);

    /** By the number of slots; the one abstract method of each is called {@code with}. */
    List<Class<? extends Saying>> SHAPES = List.of(Without.class, One.class, Two.class, Three.class);

    /** @throws IllegalStateException when it is not a public method of a public class, or has more parameters than a sentence may have slots */
    static Saying of(Method method) {
        int slots = method.getParameterCount();
        if (slots >= SHAPES.size()) {
            throw new IllegalStateException("a sentence has at most " + (SHAPES.size() - 1) + " slots: " + method);
        }
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle handle = lookup.unreflect(method);
            MethodType shape = MethodType.methodType(SHAPES.get(slots));
            MethodType written = handle.type();
            return (Saying)
                    LambdaMetafactory.metafactory(lookup, "with", shape, written.generic(), handle, written.wrap())
                            .getTarget()
                            .invoke();
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("sentences must be public methods of public classes: " + method, e);
        }
    }

    /** No slots. */
    interface Without extends Saying {
        Object with(Object receiver);

        @Override
        default Object say(Object receiver, Object[] values) {
            return with(receiver);
        }
    }

    /** One slot. */
    interface One extends Saying {
        Object with(Object receiver, Object first);

        @Override
        default Object say(Object receiver, Object[] values) {
            return with(receiver, values[0]);
        }
    }

    /** Two slots. */
    interface Two extends Saying {
        Object with(Object receiver, Object first, Object second);

        @Override
        default Object say(Object receiver, Object[] values) {
            return with(receiver, values[0], values[1]);
        }
    }

    /** Three slots. */
    interface Three extends Saying {
        Object with(Object receiver, Object first, Object second, Object third);

        @Override
        default Object say(Object receiver, Object[] values) {
            return with(receiver, values[0], values[1], values[2]);
        }
    }
}
