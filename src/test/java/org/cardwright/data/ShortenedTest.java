package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {
    private static final Shortened SHORTENED = new Shortened(Map.of(Path.of("/home/pat"), "home", Path.of("/home/pat/My Site/_cards"), "cards"), "pat");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Read /home/pat/My Site/_cards/0501-a.md twice                   ; Read <cards>/…/0501-a.md twice",
        "/home/pat/My Site/_cards                                        ; <cards>",
        "/home/pat                                                       ; <home>",
        "Not written: /home/pat/.local/share/cardwright/x.properties     ; Not written: <home>/…/x.properties",
        "The folder /srv/agency/secret name/cards doesn't exist.         ; The folder …/cards doesn't exist.",
        "java.nio.file.NoSuchFileException: /mnt/p/site/_config.yml      ; java.nio.file.NoSuchFileException: …/_config.yml",
        "C:\\Users\\Pat Lee\\cards\\0501.md: denied                      ; …/0501.md: denied",
        "\\\\server\\share\\Pat\\cards\\x.md                             ; …/x.md",
        "GET https://learn.example.gov/course/12?user=pat#a gave 404     ; GET https://learn.example.gov/… gave 404",
        "https://token@git.example.gov/agency/site.git                   ; https://git.example.gov/…",
        "file:///home/pat/site/_cards                                    ; file:///…",
        "git@git.example.gov:agency/site.git                             ; …",
        "by Pat Lee <pat.lee@opm.gov>                                    ; by Pat Lee <…>",
        "owner pat, group staff                                          ; owner …, group staff",
        "at java.base/java.lang.Thread.run(Thread.java:1474)             ; at java.base/java.lang.Thread.run(Thread.java:1474)",
        "2026-11-28T02:39:39.012-05:00 WARNING org.cardwright.x: either/or ; 2026-11-28T02:39:39.012-05:00 WARNING org.cardwright.x: either/or"})
    void pathsAndAddressesLoseAllButTheirEnds(String before, String after) {
        assertEquals(after, SHORTENED.of(before));
    }
}
