package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SourceFilesTest {
    private static final int MAX_LINES = 400;

    @Test
    void noJavaFileIsTooLongToReadAtOnce() {
        List<Path> files = Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> SourceTree.files(root, ".java").stream()).toList();
        assertTrue(files.size() > 20, "the sources were not found");
        List<String> tooLong = files.stream().filter(file -> lines(file) > MAX_LINES)
                .map(file -> file + " has " + lines(file) + " lines").toList();
        assertEquals(List.of(), tooLong);
    }

    /** A name that stands for two things is looked up twice. */
    @Test
    void eachClassOfTheProgramHasANameOfItsOwn() {
        List<String> names = SourceTree.files("src/main/java", ".java").stream().map(file -> file.getFileName().toString())
                .sorted().toList();
        assertEquals(List.of(), names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).distinct()
                .toList());
    }

    /** The chain says that a field follows others, and nothing else. */
    @Test
    void onlyFieldsThatFollowOthersHaveAChain() {
        Pattern chain = Pattern.compile("Feather\\.LINK(_2)?\\b|fth-link");
        assertEquals(List.of("ChainButton.java"), Stream.of(SourceTree.files("src/main/java", ".java"), SourceTree.files("fxml", ".fxml"))
                .flatMap(List::stream).filter(file -> chain.matcher(SourceTree.text(file)).find())
                .map(file -> file.getFileName().toString()).toList());
    }

    private static long lines(Path file) {
        return SourceTree.text(file).lines().count();
    }
}
