package org.cardwright.jekyll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.ChangedCard;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each card that breaks the site has a finding that says so, and a Jekyll build, where it is installed, shows it. */
class JekyllBreakersTest {
    private static final Path SEARCH = Path.of("src/test/resources/breakers/search.json");
    private static final Set<String> RULES = Breaker.all().stream().map(Breaker::rule).collect(Collectors.toSet());

    @TempDir
    private Path temp;

    static List<Breaker> breakers() {
        return Breaker.all();
    }

    static List<Breaker> stoppers() {
        return Breaker.all().stream().filter(Breaker::stops).toList();
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void aFindingSaysWhatBreaks(Breaker breaker) {
        List<String> found = Checks.of(CardDocument.read(breaker.card(0)), breaker.file()).stream().map(Finding::rule)
                .filter(RULES::contains).distinct().toList();
        assertEquals(breaker.rule().equals("-") ? List.of() : List.of(breaker.rule()), found);
    }

    @ParameterizedTest
    @MethodSource("stoppers")
    void theBuildStops(Breaker breaker) throws IOException, InterruptedException {
        JekyllSite.assume();
        JekyllSite site = site();
        site.add(breaker.file(), breaker.card(0));
        assertFalse(site.builds());
    }

    @Test
    void whatDoesNotStopTheBuildBreaksWhatItIsSaidToBreak() throws IOException, InterruptedException {
        JekyllSite.assume();
        List<Breaker> breakers = Breaker.all().stream().filter(breaker -> !breaker.stops()).toList();
        JekyllSite site = site();
        for (int i = 0; i < breakers.size(); i++) {
            site.add(folder(i) + breakers.get(i).file(), breakers.get(i).card(i + 1));
        }
        assertTrue(site.builds());
        List<String> pieces = List.of(Files.readString(site.root().resolve("_site/search.json")).split("\n,\n"));
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < breakers.size(); i++) {
            int number = i + 1;
            String folder = folder(i);
            String piece = pieces.stream().filter(each -> each.contains("_cards/" + folder)).findFirst().orElse("");
            Path page = site.root().resolve("_site/cards/" + number + "-560-Budget-Formulation-Entry.html");
            seen.add(effect(piece, page, breakers.get(i)) + breakers.get(i).line().replaceFirst("^[a-z-]+", ""));
        }
        assertEquals(String.join("\n", breakers.stream().map(Breaker::line).toList()), String.join("\n", seen));
    }

    private static String effect(String piece, Path page, Breaker breaker) throws IOException {
        if (piece.isEmpty()) {
            return Files.exists(page) ? "unsearched" : "unlisted";
        }
        if (!piece.contains("\"competency\":\"Budget Formulation\"")) {
            return "lost";
        }
        if (!isJson(piece)) {
            return "search";
        }
        if (!Files.exists(page) && !breaker.changes().contains("560:Budget")) {
            return "no-page";
        }
        return piece.substring(piece.indexOf("\"content\":")).contains("Li") ? "none" : "emptied";
    }

    /** As browsers read it. */
    private static boolean isJson(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text.replaceFirst("^\\[", "").replaceFirst("\\]\\s*$", "")))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement read = JsonParser.parseReader(reader);
            return read.isJsonObject();
        } catch (JsonParseException | MalformedJsonException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(int number) {
        return "n" + number + "/";
    }

    /** A site with a sound card, whose build comes to an end. */
    private JekyllSite site() throws IOException {
        var site = new JekyllSite(temp.resolve("site"));
        Files.copy(SEARCH, site.root().resolve("search.json"));
        site.add("sound.md", new SourceText(ChangedCard.of("permalink: /cards/ => permalink: /cards/sound-"), false));
        return site;
    }

    @Test
    void theSoundCardBreaksNothing() throws IOException, InterruptedException {
        JekyllSite.assume();
        JekyllSite site = site();
        assertTrue(site.builds());
        assertTrue(isJson(Files.readString(site.root().resolve("_site/search.json"))));
    }
}
