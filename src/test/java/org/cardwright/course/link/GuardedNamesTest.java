package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A name that means a public machine when it is judged, and one of the local network when it is asked. */
class GuardedNamesTest {
    private final Map<String, List<String>> names = Map.of("public.example", List.of("93.184.216.34", "2606:2800::1"),
            "Rebound.example", List.of("93.184.216.34", "192.168.0.1"));
    private final InetAddressResolver resolver = new GuardedNames.Resolver(new InetAddressResolver() {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            return names.get(host).stream().map(InetAddress::ofLiteral);
        }

        @Override
        public String lookupByAddress(byte[] address) {
            return "name.example";
        }
    });

    private List<String> addresses(String host) throws UnknownHostException {
        return resolver.lookupByName(host, InetAddressResolver.LookupPolicy.of(
                InetAddressResolver.LookupPolicy.IPV4)).map(InetAddress::getHostAddress).toList();
    }

    @Test
    void aGuardedNameLeadsNowhereInTheLocalNetwork() throws UnknownHostException {
        assertEquals(List.of("93.184.216.34", "192.168.0.1"), addresses("Rebound.example"));
        try (GuardedNames.Guard _ = GuardedNames.guard("rebound.example")) {
            try (GuardedNames.Guard _ = GuardedNames.guard("rebound.example")) {
                assertEquals(List.of("192.0.2.1"), addresses("Rebound.example"));
            }
            assertEquals(List.of("192.0.2.1"), addresses("Rebound.example"));
        }
        assertEquals(List.of("93.184.216.34", "192.168.0.1"), addresses("Rebound.example"));
    }

    @Test
    void aGuardedPublicNameIsLookedUpAsEver() throws UnknownHostException {
        try (GuardedNames.Guard _ = GuardedNames.guard("public.example")) {
            assertEquals(List.of("93.184.216.34", "2606:2800:0:0:0:0:0:1"), addresses("public.example"));
        }
        assertEquals("name.example", resolver.lookupByAddress(new byte[] {93, 0, 0, 1}));
    }

    @Test
    void javaLooksNamesUpHere() {
        assertEquals(Optional.of(GuardedNames.class), ServiceLoader.load(InetAddressResolverProvider.class).stream()
                .map(ServiceLoader.Provider::type).map(Class.class::cast).findFirst());
    }

    @Test
    void theAddressThatStandsForNowhereIsNeverAsked() throws UnknownHostException {
        assertTrue(LocalAddresses.contains(InetAddress.getByName("192.0.2.1")));
    }
}
