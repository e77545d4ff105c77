package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.ChildJvm;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes, and several threads of one, edit the same cards: {@code -Dcardwright.writers=20} lets so many. */
class WritersTest {
    private static final int WRITERS = Integer.getInteger("cardwright.writers", 4);
    private static final int EDITS = WRITERS > 4 ? 30 : 8;

    /** Of these, writers of this process. */
    private static final int THREADS = 2;

    @TempDir
    private Path temp;

    @Test
    void everyEditThatACommandSaysIsDoneIsThereInTheEnd() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("cards"));
        List<String> cards = samples(folder);
        Instant start = Instant.now();
        List<Process> processes = new ArrayList<>();
        for (int writer = THREADS; writer < WRITERS; writer++) {
            processes.add(ChildJvm.start(temp.resolve("err" + writer),
                    List.of("-Dcardwright.data=" + temp.resolve("data" + writer % 3)), WriterChild.class,
                    folder.toString(), Integer.toString(writer), cards.get(writer), Integer.toString(EDITS)));
        }
        List<CompletableFuture<String>> threads = IntStream.range(0, THREADS).mapToObj(writer -> CompletableFuture
                .supplyAsync(() -> WriterChild.run(folder, writer, cards.get(writer), EDITS), Thread::startVirtualThread))
                .toList();
        List<String> said = new ArrayList<>(threads.stream().map(CompletableFuture::join).toList());
        for (Process process : processes) {
            said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            assertEquals(0, process.waitFor(), () -> errors(processes.indexOf(process) + THREADS));
        }
        int refused = 0;
        Map<String, List<String>> promised = new TreeMap<>();
        Map<String, List<String>> found = new TreeMap<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String[] counts = said.get(writer).split(" ");
            int course = Integer.parseInt(counts[0]);
            int description = Integer.parseInt(counts[1]);
            refused += Integer.parseInt(counts[2]);
            promised.put("writer " + writer, List.of(cards.size() + " of " + WriterChild.title(writer, course),
                    description == 0 ? "" : "Description " + writer + " no. " + description + "."));
            String own = Files.readString(folder.resolve(cards.get(writer)));
            found.put("writer " + writer, List.of(counted(folder, writer), description(own, writer)));
        }
        assertEquals(promised, found);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(cards, files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        System.out.printf("writers: %d with %,d edits in %d s, %d refused, none lost%n", WRITERS, WRITERS * EDITS,
                Duration.between(start, Instant.now()).toSeconds(), refused);
    }

    /** A copy of a sample for each writer, so that each has a card whose description nobody else sets. */
    private static List<String> samples(Path folder) throws IOException {
        Path sample = Path.of("sample-cards/0511-Personal-Customer-Service-Entry.md");
        String lines = IntStream.range(0, WRITERS).mapToObj(writer -> " - " + WriterChild.title(writer, 0) + ", GSU, "
                + "<a href=\"https://example.org/" + writer + "\">https://example.org/" + writer + "</a>\n")
                .collect(Collectors.joining());
        String text = Files.readString(sample).replace("relevant_courses:\n", "relevant_courses:\n" + lines)
                .replace("relevant_courses: \n", "relevant_courses: \n" + lines);
        for (int writer = 0; writer < WRITERS; writer++) {
            Files.writeString(folder.resolve("card" + (100 + writer) + ".md"), text);
        }
        return IntStream.range(0, WRITERS).mapToObj(writer -> "card" + (100 + writer) + ".md").toList();
    }

    /** On how many cards the course of a writer says what. */
    private static String counted(Path folder, int writer) throws IOException {
        Map<String, Integer> titles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                CardDocument.read(SourceText.decode(Files.readAllBytes(file))).card().courses().stream()
                        .map(course -> course.title()).filter(title -> title.startsWith("Course " + writer + " no."))
                        .forEach(title -> titles.merge(title, 1, Integer::sum));
            }
        }
        return titles.entrySet().stream().map(title -> title.getValue() + " of " + title.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String description(String text, int writer) {
        String found = CardDocument.read(new SourceText(text, false)).card().text(CardField.DESCRIPTION);
        return found.startsWith("Description " + writer) ? found : "";
    }

    private String errors(int writer) {
        try {
            return Files.readString(temp.resolve("err" + writer));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
