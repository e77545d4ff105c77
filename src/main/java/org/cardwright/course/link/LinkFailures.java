package org.cardwright.course.link;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/** Tells what a request without answer failed of. */
final class LinkFailures {
    private LinkFailures() {}

    /** @param proxied whether it was a proxy that was to be reached */
    static LinkReason of(IOException failure, boolean proxied) {
        if (has(failure, HttpConnectTimeoutException.class) || has(failure, NoRouteToHostException.class)
                || has(failure, PortUnreachableException.class) || says(failure, "unreachable")
                || has(failure, SocketTimeoutException.class) && says(failure, "onnect timed out")) {
            return LinkReason.UNREACHABLE;
        }
        if (has(failure, UnknownHostException.class) || has(failure, UnresolvedAddressException.class)) {
            return proxied ? LinkReason.UNREACHABLE : LinkReason.NO_SUCH_HOST;
        }
        if (has(failure, HttpTimeoutException.class) || has(failure, SocketTimeoutException.class)) {
            return LinkReason.TIME_OUT;
        }
        if (has(failure, SSLException.class)) {
            return LinkReason.CERTIFICATE;
        }
        // A reset while the connection is being made comes as the same type as a refusal.
        if (has(failure, ConnectException.class) && !says(failure, "reset")) {
            return proxied ? LinkReason.UNREACHABLE : LinkReason.REFUSED;
        }
        return LinkReason.CONNECTION_LOST;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static boolean says(Throwable failure, String word) {
        return causes(failure).anyMatch(cause -> Optional.ofNullable(cause.getMessage()).orElse("").contains(word));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
