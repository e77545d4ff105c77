package org.cardwright.access;

import java.io.IOException;
import java.io.Serial;

/** A server could not be used; says why, and what to do. */
public final class RemoteException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final transient RemoteFailure failure;

    RemoteException(RemoteFailure failure) {
        // Not the cause: its text may quote an address with what is secret in it.
        super(failure.words());
        this.failure = failure;
    }

    public RemoteFailure failure() {
        return failure;
    }
}
