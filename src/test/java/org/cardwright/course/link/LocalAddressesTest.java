package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
        "127.255.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.0.0.8", "198.18.0.1",
        "198.19.255.255", "203.0.113.9", "224.0.0.251", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1",
        "::7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:c0a8:101::5",
        "2001:0:4136:e378:8000:63bf:80ff:fffe"})
    void addressesThatAreNotPublicAreLocal(String address) {
        assertEquals(true, LocalAddresses.contains(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "2606:2800:220:1::1", "2a00::1", "64:ff9b::101:101", "2002:101:101::"})
    void publicAddressesAreNot(String address) {
        assertEquals(false, LocalAddresses.contains(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @CsvSource({"localhost, true", "a.LOCALHOST, true", "localhost., true", "printer, true", "nas.lan, true",
        "x.internal, true", "x.home.arpa, true", "x.gov, false", "local.gov, false", "internal.x.gov, false",
        "2130706433, false", "[::1], false", "127.0.0.1, false"})
    void someNamesAloneAreLocal(String name, boolean local) {
        assertEquals(local, LocalAddresses.named(name));
    }
}
