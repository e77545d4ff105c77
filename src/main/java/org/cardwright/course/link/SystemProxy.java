package org.cardwright.course.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The proxy that the system is set to; where that names none, the one of the variables that Unix programs obey. */
final class SystemProxy extends ProxySelector {
    private static final int USUAL_PORT = 80;
    /** To a proxy, this computer would be another one. */
    private static final Pattern LOOPBACK = Pattern.compile("(?i)(.*\\.)?localhost\\.?|127\\.[0-9.]+|\\[::1]");

    private final ProxySelector system;
    private final UnaryOperator<String> environment;

    /** @param environment the value of a variable, or null */
    SystemProxy(ProxySelector system, UnaryOperator<String> environment) {
        this.system = system;
        this.environment = environment;
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (LOOPBACK.matcher(host(uri)).matches()) {
            return List.of(Proxy.NO_PROXY);
        }
        // HttpClient speaks to HTTP proxies only.
        List<Proxy> usable = system.select(uri).stream().filter(proxy -> proxy.type() == Proxy.Type.HTTP).toList();
        return usable.isEmpty() ? List.of(ofEnvironment(uri).orElse(Proxy.NO_PROXY)) : usable;
    }

    /** Java takes names with "_" for no hosts. */
    private static String host(URI uri) {
        return uri.getHost() == null ? uri.getRawAuthority().replaceFirst(":\\d*$", "") : uri.getHost();
    }

    private Optional<Proxy> ofEnvironment(URI uri) {
        String host = host(uri).toLowerCase(Locale.ROOT);
        if (Arrays.stream(variable("no_proxy").split("[,\\s]+")).anyMatch(exception -> covers(exception, host))) {
            return Optional.empty();
        }
        String given = variable(uri.getScheme() + "_proxy");
        return proxy(given.isEmpty() ? variable("all_proxy") : given);
    }

    private static boolean covers(String exception, String host) {
        String domain = exception.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", "");
        return exception.equals("*") || !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
    }

    private String variable(String name) {
        String lower = environment.apply(name);
        // In upper case too, but for http_proxy, which a web server could set from a request.
        String value = lower == null && !name.equals("http_proxy") ? environment.apply(name.toUpperCase(Locale.ROOT))
                : lower;
        return value == null ? "" : value.strip();
    }

    private static Optional<Proxy> proxy(String given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(given.contains("://") ? given : "http://" + given);
            return uri.getHost() == null || !uri.getScheme().startsWith("http") ? Optional.empty()
                    : Optional.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(uri.getHost(),
                    uri.getPort() < 0 ? USUAL_PORT : uri.getPort())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        system.connectFailed(uri, address, failure);
    }
}
