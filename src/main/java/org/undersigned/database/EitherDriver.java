package org.undersigned.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets the URL choose the database at run time, where Quarkus wants one driver class at build time.
 *
 * <p>A {@code jdbc:h2:} URL goes to H2, everything else to PostgreSQL.
 */
public class EitherDriver implements Driver {

    private static final Driver H2 = new org.h2.Driver();
    private static final Driver POSTGRESQL = new org.postgresql.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = behind(url).connect(url, settled(url, properties));
        if (connection != null && behind(url) == POSTGRESQL) {
            waitForTheDisk(connection);
        }
        return connection;
    }

    /**
     * A server may be told to answer before it wrote, and would lose rows that were acknowledged
     * (signing.md A9); a stricter setting stays.
     */
    private static void waitForTheDisk(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('synchronous_commit', 'on', false)"
                            + " where current_setting('synchronous_commit') = 'off'");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties settled(String url, Properties properties) {
        Properties settled = new Properties();
        settled.putAll(properties);
        if (behind(url) == POSTGRESQL) {
            // Without this, messages hold values of rows, which would end up in the log.
            settled.setProperty("logServerErrorDetail", "false");
            // A batch travels as one statement of many rows, as fast as arrays through unnest.
            settled.setProperty("reWriteBatchedInserts", "true");
        }
        return settled;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return behind(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
            throws SQLException {
        return behind(url).getPropertyInfo(url, properties);
    }

    private static Driver behind(String url) {
        return url.startsWith("jdbc:h2:") ? H2 : POSTGRESQL;
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.undersigned.database");
    }
}
