package wenming.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/** The database under a data folder, for one server at a time. Thread-safe. */
public final class Records implements AutoCloseable {

    private static final String NAME = "records";
    private static final String UNUSABLE = "D001";
    private static final String TAKEN = "D002";
    private static final int CONNECTIONS = 16;

    private final JdbcConnectionPool connections;
    private final Jdbi jdbi;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Records(JdbcConnectionPool connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
    }

    /**
     * Opens the database, making it or bringing its tables up to date when need be.
     *
     * @throws InvalidInput when the folder cannot be used, or another server uses it
     */
    public static Records open(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw unusable(data);
        }
        JdbcConnectionPool connections = JdbcConnectionPool.create(url(data), "sa", "");
        connections.setMaxConnections(CONNECTIONS);
        try (Connection first = connections.getConnection()) {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:wenming/records")
                    .load()
                    .migrate();
            return new Records(connections);
        } catch (SQLException | FlywayException e) {
            connections.dispose();
            throw e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? taken(data)
                    : unusable(data);
        }
    }

    /**
     * A commit is on the disk when it returns: a job that was accepted must not be forgotten by a kill. Without the long retention H2 2.5.252 uses the
     * space of old chunks again after 45 seconds, and after a kill then sometimes opens an older state, with commits missing; so space is only
     * given back when the database is closed. What goes wrong is thrown at us; H2 need not write it into a file of its own as well.
     */
    private static String url(Path data) {
        String file = data.toAbsolutePath().normalize().resolve(NAME).toString().replace(";", "\\;");
        return "jdbc:h2:file:" + file
                + ";WRITE_DELAY=0;RETENTION_TIME=2000000000;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    }

    private static InvalidInput taken(Path data) {
        return refused(TAKEN, data, "数据文件夹正被另一个服务使用", "请先停止那个服务，或用 --data 另指一个文件夹");
    }

    private static InvalidInput unusable(Path data) {
        return refused(UNUSABLE, data, "数据文件夹不能使用，或里面的数据库打不开", "请检查文件夹的权限和磁盘空间；数据库损坏时请从备份恢复");
    }

    private static InvalidInput refused(String code, Path data, String message, String remedy) {
        return new InvalidInput(List.of(Diagnostic.error(code, data.toString(), 0, 0, message, remedy)));
    }

    public BatchJobs batchJobs() {
        return new BatchJobs(jdbi);
    }

    /** May be called twice. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (Connection last = connections.getConnection();
                Statement statement = last.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not close", e);
        } finally {
            connections.dispose();
        }
    }
}
