package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

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
        "http://[::1]:8080/, http://[::1]:8080/", "https://My_School.x.gov:8443/a, https://my_school.x.gov:8443/a",
        "http://_a.x.gov, http://_a.x.gov/", "http://x-.gov/a, http://x-.gov/a",
        "https://x.gov/c?bootcamp-run=1?cta=feds, https://x.gov/c?bootcamp-run=1?cta=feds",
        "https://x.gov/a|b{c}[d]^`?q=<x>\\, https://x.gov/a%7Cb%7Bc%7D%5Bd%5D%5E%60?q=%3Cx%3E%5C",
        "https://x.gov/../../a, https://x.gov/a", "https://x.gov/.., https://x.gov/"})
    void aLinkIsAskedForAsBrowsersDo(String link, String uri) {
        assertEquals(uri, LinkAddress.of(link).orElseThrow().uri().toString());
        assertEquals(uri, LinkAddress.key(" " + link + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "/c, http://x.gov/c", "c, http://x.gov/a/c", "../c?x=y z, http://x.gov/c?x=y%20z", "?q=1, http://x.gov/a/b?q=1",
        "//y.gov/d, http://y.gov/d", "HTTPS://y.gov, https://y.gov/", "/é, http://x.gov/%C3%A9",
        "c#d, http://x.gov/a/c", "c d|{e}, http://x.gov/a/c%20d%7C%7Be%7D", "\\e\\f, http://x.gov/e/f",
        "../../../g, http://x.gov/g", "?a=b\\c, http://x.gov/a/b?a=b%5Cc", "//y_z.gov/d, http://y_z.gov/d",
        "http://bücher.example/é#ü, http://xn--bcher-kva.example/%C3%A9", "'/h\ti', http://x.gov/hi",
        "https://x.gov:443/?, https://x.gov/?"})
    void aRedirectIsReadAgainstThePageThatItComesFrom(String location, String uri) {
        LinkAddress from = LinkAddress.of("http://x.gov/a/b?old=1").orElseThrow();
        assertEquals(uri, from.redirected(location).orElseThrow().uri().toString());
    }

    @ParameterizedTest
    @CsvSource({"http://a_b.x.gov:65536/", "http://a_b..x.gov/", "http://a_b c/", "http://_%41/", "http://a_b:x/",
        "http://"})
    void whatNoBrowserWouldAskForIsNoAddress(String link) {
        assertEquals(Optional.empty(), LinkAddress.of(link));
    }

    @ParameterizedTest
    @CsvSource({"/caf\u00C3\u00A9, /café", "/caf\u00E9, /caf%E9", "/a b, /a b", "/\u00E2\u0082\u00AC1, /€1"})
    void aHeaderIsReadAsItsServerWroteIt(String raw, String meant) {
        assertEquals(meant, LinkAddress.header(raw));
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
