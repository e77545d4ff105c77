package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.text.SourceText;

/** Edits by the command line; each adds a word that occurs nowhere else. */
final class CuratorEdits {
    private final Random random;
    private final CurationDiary diary;
    private int words;

    CuratorEdits(Random random, CurationDiary diary) {
        this.random = random;
        this.diary = diary;
    }

    String word() {
        return "tok" + words++ + "z";
    }

    void edit(Curator curator) throws IOException {
        List<String> names = List.copyOf(curator.cards().keySet());
        String name = names.get(random.nextInt(random.nextBoolean() ? names.size() : Math.max(2, names.size() / 3)));
        Path file = curator.folder().resolve(name);
        CardDocument card = CardDocument.read(SourceText.decode(Files.readAllBytes(file)));
        String word = word();
        List<String> titles = card.card().courses().stream().map(Course::title)
                .filter(title -> title.startsWith("Own course")).toList();
        int kind = random.nextInt(100);
        CommandLineRun run;
        if (kind < 45 && !titles.isEmpty()) {
            String title = titles.get(random.nextInt(titles.size()));
            run = curator.run("replace", curator.folder().toString(), "--find", title, "--with", title + " " + word,
                    "--in", "title");
        } else {
            CardField field = kind < 80 ? CardField.DESCRIPTION : CardField.JOB_SERIES_TITLE;
            run = curator.run("set", file.toString(), field.key() + "=" + card.card().text(field) + " " + word);
        }
        diary.note(curator, "edits " + name + " by " + word, run.exitCode() + " " + run.err());
        diary.count(run.exitCode() == 0 ? "edits" : "refused edits", 1);
        if (run.exitCode() == 0) {
            curator.pending().add(word);
        } else {
            diary.wrong("an edit was refused", run);
        }
    }

    void rename(Curator curator) throws IOException {
        List<String> names = List.copyOf(curator.cards().keySet());
        String name = names.get(random.nextInt(names.size()));
        String other = name.replaceFirst("(-no\\d+)?\\.md$", "-no" + words++ + ".md");
        diary.note(curator, "renames " + name + " to " + other, "");
        diary.count("renames", 1);
        Files.move(curator.folder().resolve(name), curator.folder().resolve(other));
    }
}
