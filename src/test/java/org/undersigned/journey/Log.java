package org.undersigned.journey;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, exceptions with all their causes included. */
final class Log extends Handler implements AutoCloseable {

    private final StringBuffer lines = new StringBuffer();

    Log() {
        setFormatter(new SimpleFormatter());
        setLevel(Level.ALL);
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord event) {
        lines.append(getFormatter().format(event));
    }

    String words() {
        return lines.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
