package org.cardwright.workspace;

import java.io.Closeable;
import java.io.IOException;

/** A file that only grows, held by one batch: nobody else takes it over until it is closed. */
public interface Journal extends Closeable {
    /** All that was written so far; the end may be torn after a crash. */
    byte[] content() throws IOException;

    /** Adds to the end; {@code force} makes it safe on the medium before the call returns. */
    void append(byte[] bytes, boolean force) throws IOException;

    @Override
    void close() throws IOException;
}
