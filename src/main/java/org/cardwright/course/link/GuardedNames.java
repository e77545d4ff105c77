package org.cardwright.course.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks names up as Java does, but never into the local network while a host is guarded: between the judgment of a
 * host and the request, its name cannot come to mean another machine. Found by Java as a service.
 */
public final class GuardedNames extends InetAddressResolverProvider {
    /** An address of the documentation, which is nobody's and counts as local. */
    private static final InetAddress NOWHERE = InetAddress.ofLiteral("192.0.2.1");
    private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();

    /** Ends when it is closed. */
    interface Guard extends AutoCloseable {
        @Override
        void close();
    }

    /** Guards a host from now on. */
    static Guard guard(String host) {
        GUARDED.merge(key(host), 1, Integer::sum);
        return () -> GUARDED.computeIfPresent(key(host), (name, count) -> count == 1 ? null : count - 1);
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return GuardedNames.class.getName();
    }

    record Resolver(InetAddressResolver real) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            Stream<InetAddress> found = real.lookupByName(host, policy);
            if (!GUARDED.containsKey(key(host))) {
                return found;
            }
            List<InetAddress> addresses = found.toList();
            return addresses.stream().anyMatch(LocalAddresses::contains) ? Stream.of(NOWHERE) : addresses.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return real.lookupByAddress(address);
        }
    }
}
