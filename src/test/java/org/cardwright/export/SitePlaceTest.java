package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePlaceTest {
    @TempDir
    private Path temp;

    private SitePlace at(String into, String name) {
        return SitePlace.of(temp.resolve(into).toString(), name, "site");
    }

    private static SitePlace right(Path folder) {
        return new SitePlace(folder, Optional.empty(), Optional.empty());
    }

    @Test
    void aSiteHasItsNameOrTheNextThatIsFreeUnlessAPersonChoosesOne() throws IOException {
        assertEquals(right(temp.resolve("site")), at("", ""));
        Files.createDirectory(temp.resolve("site"));
        assertEquals(right(temp.resolve("site-2")), at("", " "));
        Files.createFile(temp.resolve("site-2"));
        assertEquals(right(temp.resolve("site-3")), at("", ""));
        assertEquals(right(temp.resolve("our cards")), at("", " our cards "));
        assertEquals(Optional.of(temp.resolve("site") + " already exists. Enter another name, or open this folder with"
                + " Open folder."), at("", "site").wrongName());
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        assertEquals(right(temp.resolve("new/folder/site")), at("new/folder", ""));
    }

    static Stream<Arguments> noFolders() {
        return Stream.of(arguments("", "Choose a folder for the site."), arguments("sites", "Choose a folder for the site."),
                arguments("a\0b", "Choose a folder for the site."));
    }

    @ParameterizedTest
    @MethodSource("noFolders")
    void whatIsNoFolderIsSaid(String into, String why) {
        assertEquals(Optional.of(why), SitePlace.of(into, "", "site").wrongFolder());
    }

    @Test
    void nothingGoesIntoAFile() throws IOException {
        Files.createFile(temp.resolve("file"));
        assertEquals(Optional.of(temp.resolve("file") + " contains a file in the place of a folder. Choose another folder."),
                at("file/new", "").wrongFolder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "..", ".", "a\\b", "a\0b"})
    void whatIsNoNameIsSaid(String name) {
        assertEquals(Optional.of("A folder cannot have this name. Enter another name, without / or \\."), at("", name).wrongName());
    }
}
