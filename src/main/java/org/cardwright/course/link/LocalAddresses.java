package org.cardwright.course.link;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows addresses that are not on the public internet: of this computer, of the local network, or of nobody. */
final class LocalAddresses {
    private static final List<Block> BLOCKS = List.of(
            block("0.0.0.0", 8), block("10.0.0.0", 8), block("100.64.0.0", 10), block("127.0.0.0", 8),
            block("169.254.0.0", 16), block("172.16.0.0", 12), block("192.0.0.0", 24), block("192.0.2.0", 24),
            block("192.88.99.0", 24), block("192.168.0.0", 16), block("198.18.0.0", 15), block("198.51.100.0", 24),
            block("203.0.113.0", 24), block("224.0.0.0", 3),
            block("::", 127), block("100::", 64), block("2001:db8::", 32), block("fc00::", 7), block("fe80::", 9),
            block("ff00::", 8));
    /** Networks whose addresses hold an IPv4 address, and at which byte. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(block("::", 96), 12, 0), new Embedding(block("64:ff9b::", 96), 12, 0),
            new Embedding(block("64:ff9b:1::", 48), 12, 0), new Embedding(block("2002::", 16), 2, 0),
            new Embedding(block("2001::", 32), 12, 0xFF));
    private static final Pattern NAME = Pattern.compile(
            "(.*\\.)?(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\\.arpa)|[^.:]*");

    private record Block(byte[] start, int bits) {
        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((address[bit / 8] ^ start[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Embedding(Block network, int at, int inverted) {
        byte[] inner(byte[] address) {
            byte[] inner = Arrays.copyOfRange(address, at, at + 4);
            for (int i = 0; i < inner.length; i++) {
                inner[i] ^= (byte) inverted;
            }
            return inner;
        }
    }

    private LocalAddresses() {}

    private static Block block(String start, int bits) {
        try {
            return new Block(InetAddress.ofLiteral(start).getAddress(), bits);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(start, e);
        }
    }

    /** Whether an address must not be asked unless that is allowed. */
    static boolean contains(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> inBlock(four.getAddress());
            case Inet6Address six -> inBlock(six.getAddress()) || EMBEDDINGS.stream().anyMatch(
                    embedding -> embedding.network().holds(six.getAddress())
                    && inBlock(embedding.inner(six.getAddress())));
            default -> true;
        };
    }

    private static boolean inBlock(byte[] address) {
        return BLOCKS.stream().anyMatch(block -> block.holds(address));
    }

    /** Whether a host's name alone says that it is local, whatever it resolves to: no dots, or a reserved ending. */
    static boolean named(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return !name.startsWith("[") && NAME.matcher(name).matches() && !isNumber(name);
    }

    /** A number alone is an IPv4 address, which its blocks judge. */
    private static boolean isNumber(String name) {
        return name.matches("[0-9]+");
    }

    /** The addresses of a host as the system has them now. */
    static List<InetAddress> resolve(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
