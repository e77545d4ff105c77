package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class LibraryTest {
    /** Only tests use them. */
    private static final Pattern OF_TESTS = Pattern.compile("junit-.*|testfx-.*|hamcrest|opentest4j|apiguardian-api|assertj-core|org\\.osgi\\.core|pitest.*|commons-text");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>(.*?)</dependency>", Pattern.DOTALL);

    private static Set<String> listed() {
        return Library.all().stream().map(Library::artifact).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLibraryOfTheBuildIsListed() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(0, pom.indexOf("<build>"));
        Set<String> named = DEPENDENCY.matcher(own).results().filter(found -> !found.group(2).contains("<scope>test</scope>"))
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 10, named::toString);
        named.removeAll(listed());
        assertEquals(Set.of(), named, "in pom.xml, but not in licenses/libraries.tsv");
    }

    @Test
    void everyLibraryThatComesAlongWithAnotherIsListed() {
        Set<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(path -> Path.of(path).getFileName())
                .filter(name -> name != null && name.toString().endsWith(".jar"))
                .map(name -> name.toString().replaceFirst("-[0-9][\\w.+-]*\\.jar$", "")).filter(name -> !OF_TESTS.matcher(name).matches())
                .filter(name -> !name.startsWith("surefire")).collect(Collectors.toCollection(TreeSet::new));
        jars.removeAll(listed());
        assertEquals(Set.of(), jars, "on the class path, but not in licenses/libraries.tsv");
    }

    @Test
    void aLicenseWrapsAtAnyWidthWithAllOfItsWords() {
        Library own = new Library("cardwright", "Cardwright", List.of(Library.OWN_LICENSE, "LGPL-2.1"), "Copyright");
        assertEquals(own.text().replaceAll("\\s+", " ").strip(), own.flowing().replaceAll("\\s+", " ").strip());
        assertTrue(own.flowing().startsWith("Cardwright\nCopyright\n\n"), own.flowing().substring(0, 80));
        assertTrue(own.flowing().contains("\n\n\"License\" shall mean the terms and conditions for use, reproduction, and distribution as defined by "
                + "Sections 1 through 9 of this document.\n\n"));
    }

    @Test
    void everyLibraryHasItsCopyrightAndTheWholeTextOfItsLicenses() {
        List<Library> all = Library.all();
        assertEquals(all.size(), listed().size());
        for (Library one : all) {
            assertTrue(one.copyright().contains("Copyright"), one.artifact());
            assertTrue(one.text().length() > 700, one.artifact());
        }
        assertTrue(Library.license(Library.OWN_LICENSE).contains("Version 2.0, January 2004"));
        assertTrue(Library.license("LGPL-2.1").contains("END OF TERMS AND CONDITIONS"));
    }
}
