package org.undersigned.database;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where this installation keeps its files; both paths are absolute (see {@link DataFolder}). */
@ConfigMapping(prefix = "undersigned.folders")
public interface Folders {

    /** The embedded database and written mails. */
    Path data();

    /** The keys, shared by all replicas and never in the same backup as the data. */
    Path keys();
}
