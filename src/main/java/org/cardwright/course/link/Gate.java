package org.cardwright.course.link;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Decides before each request, redirects included, whether its host may be asked. A host is to be guarded from its
 * judgment to the end of the request, so that its name cannot lead elsewhere in between.
 */
final class Gate {
    /** Finds the addresses of a host. */
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    private final boolean allowLocal;
    private final ProxySelector proxies;
    private final Resolver resolver;

    Gate(boolean allowLocal, ProxySelector proxies, Resolver resolver) {
        this.allowLocal = allowLocal;
        this.proxies = proxies;
        this.resolver = resolver;
    }

    /** Guards the host of a link until that is closed. */
    GuardedNames.Guard guard(LinkAddress link) {
        return allowLocal ? () -> { } : GuardedNames.guard(link.host());
    }

    /** Why a link is not to be asked; empty if it is. */
    Optional<LinkReason> obstacle(LinkAddress link) {
        if (!allowLocal && LocalAddresses.named(link.host())) {
            return Optional.of(LinkReason.LOCAL_ADDRESS);
        }
        try {
            boolean local = resolver.resolve(link.host()).stream().anyMatch(LocalAddresses::contains);
            return local && !allowLocal ? Optional.of(LinkReason.LOCAL_ADDRESS) : Optional.empty();
        } catch (UnknownHostException e) {
            // Behind a proxy, computers often know no names outside; the proxy does.
            return proxied(link.uri()) ? Optional.empty() : Optional.of(LinkReason.NO_SUCH_HOST);
        }
    }

    /** Whether requests of this address go through a proxy. */
    boolean proxied(URI uri) {
        return proxies.select(uri).stream().findFirst().filter(proxy -> proxy.type() == Proxy.Type.HTTP).isPresent();
    }
}
