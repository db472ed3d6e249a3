package wenming.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Batch jobs and the units of those that are done. Thread-safe. */
public final class BatchJobs {

    private static final String OPEN = "state in ('QUEUED', 'RUNNING')";

    private final Jdbi jdbi;

    BatchJobs(Jdbi jdbi) {
        this.jdbi = jdbi.registerRowMapper(ConstructorMapper.factory(BatchJob.class))
                .registerRowMapper(ConstructorMapper.factory(UnitRow.class));
    }

    public void add(BatchJob job) {
        jdbi.useHandle(db -> db.createUpdate(
                        "insert into batch_job (id, standard, sha256, as_of, form, uploaded, expected, state,"
                                + " units, refused, created, started, ended, trouble) values (:id, :standard, :sha256, :asOf,"
                                + " :form, :uploaded, :expected, :state, :units, :refused, :created, :started, :ended, :trouble)")
                .bindMethods(job)
                .execute());
    }

    public Optional<BatchJob> find(String id) {
        return jdbi.withHandle(db -> db.createQuery("select * from batch_job where id = :id")
                .bind("id", id)
                .mapTo(BatchJob.class)
                .findOne());
    }

    /** All jobs, the last one handed in first. */
    public List<BatchJob> all() {
        return jdbi.withHandle(db -> db.createQuery("select * from batch_job order by seq desc")
                .mapTo(BatchJob.class)
                .list());
    }

    /** Jobs that have not ended, in the order they were handed in. */
    public List<BatchJob> open() {
        return jdbi.withHandle(db -> db.createQuery("select * from batch_job where " + OPEN + " order by seq")
                .mapTo(BatchJob.class)
                .list());
    }

    /** Work on it begins, or begins again. False when it has ended meanwhile. */
    public boolean started(String id, Instant now) {
        return jdbi.withHandle(db -> db.createUpdate("update batch_job set state = 'RUNNING',"
                                + " started = coalesce(started, :now) where id = :id and " + OPEN)
                        .bind("id", id)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    /**
     * Ends a job that brings no result. False when it had ended already, and nothing has changed then.
     *
     * @param state FAILED or CANCELLED
     * @param trouble why, for a person; at most 2000 characters
     */
    public boolean ended(String id, JobState state, long units, long refused, Instant now, String trouble) {
        return jdbi.withHandle(
                        db -> db.createUpdate("update batch_job set state = :state, units = :units, refused = :refused,"
                                        + " ended = :now, trouble = :trouble where id = :id and " + OPEN)
                                .bind("id", id)
                                .bind("state", state)
                                .bind("units", units)
                                .bind("refused", refused)
                                .bind("now", now)
                                .bind("trouble", trouble)
                                .execute())
                == 1;
    }

    /** Begins to file the units of a job that is about to be done. */
    public Filing file(String id) {
        return new Filing(jdbi.open(), id);
    }

    /** Forgets a job and its units. */
    public void forget(String id) {
        jdbi.useHandle(db -> db.createUpdate("delete from batch_job where id = :id")
                .bind("id", id)
                .execute());
    }

    /** How many units satisfy the query, on whichever page. */
    public long count(String id, UnitQuery query) {
        return jdbi.withHandle(
                db -> db.createQuery("select count(*) from batch_unit u join batch_job j on j.seq = u.job where "
                                + query.conditions())
                        .bind("id", id)
                        .bindMap(query.values())
                        .mapTo(Long.class)
                        .one());
    }

    /** The units of the query's page. */
    public List<UnitRow> page(String id, UnitQuery query) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select u.* from batch_unit u join batch_job j on j.seq = u.job where " + query.conditions()
                                + " order by " + query.order() + " offset :skip rows fetch next :size rows only")
                .bind("id", id)
                .bindMap(query.values())
                .bind("skip", query.skip())
                .bind("size", query.size())
                .mapTo(UnitRow.class)
                .list());
    }

    public Optional<UnitRow> unit(String id, int number) {
        return jdbi.withHandle(db -> db.createQuery("select u.* from batch_unit u join batch_job j on j.seq = u.job"
                        + " where j.id = :id and u.number = :number")
                .bind("id", id)
                .bind("number", number)
                .mapTo(UnitRow.class)
                .findOne());
    }
}
