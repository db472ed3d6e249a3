package wenming.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets each rule of a rule base fire for the first time on one thread only. Drools 10.2 works out on the first firing where a consequence finds its
 * facts and globals, and publishes that without synchronisation: a second thread may see half of it. Once a rule has fired, nobody waits.
 * Thread-safe.
 */
final class FirstFirings {

    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();

    Watch watch() {
        return new Watch();
    }

    /** One run's watch; it keeps the lock from its first new rule to its end. Confined to one thread. */
    final class Watch implements AutoCloseable {

        private final Set<String> fired = new HashSet<>();

        private Watch() {}

        void firing(String rule) {
            if (!done.contains(rule)) {
                if (!lock.isHeldByCurrentThread()) {
                    lock.lock();
                }
                fired.add(rule);
            }
        }

        @Override
        public void close() {
            if (lock.isHeldByCurrentThread()) {
                done.addAll(fired);
                lock.unlock();
            }
        }
    }
}
