package wenming.records;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Files the units of one job, all of them together with the news that it is done, or none. For one thread. */
public final class Filing implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final Handle db;
    private final String id;
    private final PreparedBatch rows;

    Filing(Handle db, String id) {
        this.db = db;
        this.id = id;
        db.begin();
        long seq = db.createQuery("select seq from batch_job where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
        this.rows = db.prepareBatch("insert into batch_unit (job, number, line_at, line_bytes, ranked, place, unit_id,"
                + " unit_name, score, title_id, title, decision) values (" + seq
                + ", :number, :lineAt, :lineBytes, :ranked, :place, :unitId, :unitName, :score, :titleId, :title,"
                + " :decision)");
    }

    public void add(UnitRow row) {
        rows.bindMethods(row).add();
        if (rows.size() >= ROWS_AT_ONCE) {
            rows.execute();
        }
    }

    /** False when the job was cancelled meanwhile: then nothing is filed. */
    public boolean done(long units, long refused, Instant now) {
        if (rows.size() > 0) {
            rows.execute();
        }
        int changed = db.createUpdate("update batch_job set state = 'DONE', units = :units, refused = :refused,"
                        + " ended = :now where id = :id and state = 'RUNNING'")
                .bind("id", id)
                .bind("units", units)
                .bind("refused", refused)
                .bind("now", now)
                .execute();
        if (changed == 1) {
            db.commit();
        }
        return changed == 1;
    }

    /** Without {@link #done} all is as before. */
    @Override
    public void close() {
        rows.close();
        if (db.isInTransaction()) {
            db.rollback();
        }
        db.close();
    }
}
