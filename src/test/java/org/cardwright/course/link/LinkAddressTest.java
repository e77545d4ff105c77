package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://X.Gov, http://x.gov/", "http://x.gov:80/a, http://x.gov/a", "https://x.gov:443/a, https://x.gov/a",
        "https://x.gov:8443/a, https://x.gov:8443/a", "http://x.gov:/a, http://x.gov/a",
        "http://x.gov/a/, http://x.gov/a/", "http://x.gov?a=1&b=2#c, http://x.gov/?a=1&b=2",
        "http://x.gov/a b, http://x.gov/a%20b", "http://x.gov/a%20b%zz, http://x.gov/a%20b%25zz",
        "http://x.gov/é?ü={1}|2, http://x.gov/%C3%A9?%C3%BC=%7B1%7D%7C2",
        "http://bücher.example/, http://xn--bcher-kva.example/",
        "http:\\\\x.gov\\a, http://x.gov/a", "http://user:secret@x.gov/a, http://x.gov/a",
        "http://[::1]:8080/, http://[::1]:8080/"})
    void aLinkIsAskedForAsBrowsersDo(String link, String uri) {
        assertEquals(uri, LinkAddress.of(link).orElseThrow().uri().toString());
        assertEquals(uri, LinkAddress.key(" " + link + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "/c, http://x.gov/c", "c, http://x.gov/a/c", "../c?x=y z, http://x.gov/c?x=y%20z", "?q=1, http://x.gov/a/b?q=1",
        "//y.gov/d, http://y.gov/d", "HTTPS://y.gov, https://y.gov/", "/é, http://x.gov/%C3%A9",
        "c#d, http://x.gov/a/c"})
    void aRedirectIsReadAgainstThePageThatItComesFrom(String location, String uri) {
        LinkAddress from = LinkAddress.of("http://x.gov/a/b?old=1").orElseThrow();
        assertEquals(uri, from.redirected(location).orElseThrow().uri().toString());
    }

    @ParameterizedTest
    @CsvSource({"http://x.gov, true", "https://x.gov/index.html, true", "https://x.gov/en-US/, true",
        "https://x.gov/home, true", "https://x.gov/?course=7, false", "https://x.gov/courses/7, false"})
    void aStartPageIsKnown(String link, boolean start) {
        assertEquals(start, LinkAddress.of(link).orElseThrow().isStart());
    }

    @ParameterizedTest
    @CsvSource({"https://login.x.gov/a, true", "https://x.gov/Account/SignIn?next=7, true", "https://x.gov/sso/a, true",
        "https://x.gov/courses/login-security, true", "https://x.gov/designing, false", "https://x.gov/blogins, false"})
    void aPlaceToSignInIsKnown(String link, boolean signIn) {
        assertEquals(signIn, LinkAddress.of(link).orElseThrow().isSignIn());
    }
}
