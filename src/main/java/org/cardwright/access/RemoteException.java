package org.cardwright.access;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A server could not be used; says why, and what to do. */
public final class RemoteException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final transient RemoteFailure failure;

    public RemoteException(RemoteFailure failure) {
        // Not the cause: its text may quote an address with what is secret in it.
        super(failure.words());
        this.failure = failure;
    }

    public RemoteFailure failure() {
        return failure;
    }

    /** Why a server could not be used, if that is what failed. */
    public static Optional<RemoteFailure> in(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).filter(RemoteException.class::isInstance)
                .map(cause -> ((RemoteException) cause).failure()).findFirst();
    }
}
