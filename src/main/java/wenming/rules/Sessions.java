package wenming.rules;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Sessions for one rule base, lent to one thread at a time. Each lender has a pool of one session, because a pooled session is the fastest way to
 * score unit after unit. The sessions are told that they are not alone ({@link ThreadSafeOption#YES}): without it Drools keeps the facts of a
 * consequence in one array per rule for all sessions of the rule base, and a unit is now and then scored with another unit's evidence. Thread-safe;
 * grows to as many sessions as threads score at once.
 */
final class Sessions implements AutoCloseable {

    private final KieBase kieBase;
    private final KieSessionConfiguration configuration;
    private final Queue<KieSessionsPool> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Sessions(KieBase kieBase) {
        this.kieBase = kieBase;
        this.configuration = KieServices.get().newKieSessionConfiguration();
        this.configuration.setOption(ThreadSafeOption.YES);
    }

    /** A session on loan; closing it gives it back. An undisposed session would stay in the rule base for ever. */
    final class Loan implements AutoCloseable {
        private final KieSessionsPool pool;
        final KieSession session;

        private Loan(KieSessionsPool pool) {
            this.pool = pool;
            this.session = pool.newKieSession(configuration);
        }

        @Override
        public void close() {
            session.dispose();
            idle.add(pool);
            if (closed) {
                shutDownIdle(); // also when it was closed just now, while this one came back
            }
        }
    }

    /** Even a closed one still lends, so that whoever took the standard before it was replaced can finish with it. */
    Loan borrow() {
        KieSessionsPool pool = idle.poll();
        return new Loan(pool == null ? kieBase.newKieSessionsPool(1) : pool);
    }

    /** Sessions on loan are shut down when they come back. */
    @Override
    public void close() {
        closed = true;
        shutDownIdle();
    }

    private void shutDownIdle() {
        for (KieSessionsPool pool = idle.poll(); pool != null; pool = idle.poll()) {
            pool.shutdown();
        }
    }
}
