package org.cardwright.access;

import java.io.IOException;
import java.util.Optional;

/** Where the system keeps secrets for its user. Asking it may take a while: never on the thread of the window. */
interface Vault {
    /** What is kept for a host; empty if there is nothing. */
    Optional<String> get(String host) throws IOException;

    void put(String host, String secret) throws IOException;

    void remove(String host) throws IOException;
}
