package org.cardwright.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** @param lines one case of a file of cases, which stand apart by an empty line */
record CaseFile(List<String> lines) {
    /** The cases behind the note with which the file begins. */
    static Stream<CaseFile> all(String resource) throws IOException {
        try (var in = CaseFile.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\\R\\R")).skip(1).map(block -> new CaseFile(block.lines().toList()));
        }
    }

    @Override
    public String toString() {
        return lines.getFirst();
    }
}
