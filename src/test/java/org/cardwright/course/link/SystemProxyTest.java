package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemProxyTest {
    private static String proxyOf(String url, ProxySelector system, Map<String, String> environment) {
        List<Proxy> proxies = new SystemProxy(system, environment::get).select(URI.create(url));
        return proxies.size() + " " + (proxies.getFirst().address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort() : proxies.getFirst().type());
    }

    @ParameterizedTest
    @CsvSource({
        "http://x.gov/, http_proxy=http://proxy.gov:3128, 1 proxy.gov:3128",
        "http://x.gov/, http_proxy=proxy.gov, 1 proxy.gov:80",
        "https://x.gov/, HTTPS_PROXY=http://me:word@proxy.gov:3128/, 1 proxy.gov:3128",
        "https://x.gov/, all_proxy=proxy.gov:8, 1 proxy.gov:8",
        "http://x.gov/, HTTP_PROXY=proxy.gov:8, 1 DIRECT",
        "http://x.gov/, https_proxy=proxy.gov:8, 1 DIRECT",
        "https://x.gov/, https_proxy=socks5://proxy.gov:8, 1 DIRECT",
        "https://x.gov/, https_proxy=%%%, 1 DIRECT",
        "https://a.x.gov/, https_proxy=p.gov:8 no_proxy=y.gov;.x.gov, 1 DIRECT",
        "https://x.gov/, https_proxy=p.gov:8 no_proxy=X.gov:443, 1 DIRECT",
        "https://ax.gov/, https_proxy=p.gov:8 no_proxy=x.gov, 1 p.gov:8",
        "https://x.gov/, https_proxy=p.gov:8 NO_PROXY=*, 1 DIRECT",
        "http://127.0.0.1:80/, http_proxy=p.gov:8, 1 DIRECT", "http://localhost/, http_proxy=p.gov:8, 1 DIRECT"})
    void withoutAProxyOfTheSystemTheVariablesCount(String url, String variables, String proxy) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.replace(';', ',').split(" ")) {
            environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst(".*?=", ""));
        }
        assertEquals(proxy, proxyOf(url, Checks.direct(), environment));
    }

    @Test
    void theProxyOfTheSystemComesFirst() {
        assertEquals("1 system.gov:9", proxyOf("http://x.gov/",
                ProxySelector.of(InetSocketAddress.createUnresolved("system.gov", 9)),
                Map.of("http_proxy", "p.gov:8")));
    }

    @Test
    void aProxyOfAnotherKindIsPassedOver() {
        ProxySelector socks = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("socks.gov", 9)),
                        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("http.gov", 9)));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
        assertEquals("1 http.gov:9", proxyOf("http://x.gov/", socks, Map.of()));
    }
}
