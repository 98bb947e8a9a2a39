package org.undersigned.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes the folders named by {@code UNDERSIGNED_DATA} and {@code UNDERSIGNED_KEYS} absolute and
 * puts the embedded database into the first, because H2 refuses relative paths.
 *
 * <p>The URL has the lowest priority: a {@code QUARKUS_DATASOURCE_JDBC_URL} wins.
 */
public class DataFolder implements ConfigSourceFactory {

    /**
     * PostgreSQL's manners where H2 has them, and no write delay: without {@code WRITE_DELAY=0} a
     * killed process loses rows that were acknowledged. A stopping server closes the database last;
     * by itself, H2 would take it away from those who still write.
     */
    static final String H2_MANNERS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                    + ";DB_CLOSE_ON_EXIT=FALSE";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Path data = folder(context, "undersigned.data", "data");
        Path keys = folder(context, "undersigned.keys", "keys");
        String url = "jdbc:h2:file:" + data.resolve("undersigned") + H2_MANNERS;
        return List.of(
                new PropertiesConfigSource(
                        Map.of(
                                "undersigned.folders.data", data.toString(),
                                "undersigned.folders.keys", keys.toString(),
                                "quarkus.datasource.jdbc.url", url),
                        "undersigned folders",
                        50));
    }

    private static Path folder(ConfigSourceContext context, String name, String otherwise) {
        return Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .map(Path::of)
                .orElseGet(() -> Path.of(otherwise))
                .toAbsolutePath()
                .normalize();
    }
}
