package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Curators who edit few cards and export them to one remote, each by the command line, while checkouts are reset and
 * cloned anew, and main is squashed and rebased. Every edit adds a word that occurs nowhere else; where a command says
 * that it exported, the word must be in main from then on. Whoever is shown a conflict takes the site's card instead.
 */
final class Curation {
    private static final Pattern CONFLICT = Pattern.compile("(?m)^conflict: (?:.* -> )?(.+?)(?: \\(.*\\))?$");
    private static final Pattern SIDES = Pattern.compile("(?m)^  (.*): the folder has \"(.*)\", the site has \"(.*)\"$");

    private final Path work;
    private final CuratorSite site;
    private final Random random;
    private final List<Curator> curators = new ArrayList<>();
    private final Set<String> acknowledged = new TreeSet<>();
    private final Set<String> lost = new TreeSet<>();
    private final CurationDiary diary;
    private final Set<String> answered = new TreeSet<>();
    private final PushTroubles troubles;
    private int words;
    private int clones;

    Curation(Path work, CuratorSite site, CurationDiary diary, int count, long seed) throws IOException {
        this.work = work;
        this.site = site;
        this.diary = diary;
        this.random = new Random(seed);
        troubles = new PushTroubles(site, curators, random, diary, this::export);
        for (int number = 0; number < count; number++) {
            Path data = work.resolve("data" + number);
            Path clone = newClone();
            boolean shares = number >= count - count / 5;
            if (number % 5 == 4 && !shares) {
                curators.add(new Curator(number, data, clone));
            } else if (shares) {
                Curator owner = curators.get(number - count / 2);
                curators.add(owner.inPlace ? new Curator(number, data, clone)
                        : new Curator(number, data, clone, owner.folder(), owner));
            } else {
                Path folder = Files.createDirectory(work.resolve("folder" + number));
                for (var card : site.cards().entrySet()) {
                    Files.writeString(folder.resolve(card.getKey()), card.getValue());
                }
                curators.add(new Curator(number, data, clone, folder, null));
            }
        }
    }

    private Path newClone() throws IOException {
        return site.cloned("clone" + clones++);
    }

    /** Goes on until so many edits were made. */
    void run(int edits) throws IOException, GitAPIException {
        while (diary.figure("edits") < edits) {
            step(curators.get(random.nextInt(curators.size())));
        }
        for (Curator curator : curators) {
            export(curator);
        }
    }

    private void step(Curator curator) throws IOException, GitAPIException {
        int kind = random.nextInt(100);
        if (kind < 52) {
            edit(curator);
            if (random.nextInt(3) > 0) {
                export(curator);
            }
        } else if (kind < 60) {
            export(curator);
        } else if (kind < 68) {
            pull(curator);
        } else if (kind < 73) {
            reset(curator);
        } else if (kind < 77) {
            cloneAnew(curator);
        } else if (kind < 80) {
            rename(curator);
        } else if (kind < 84) {
            request(curator);
        } else if (kind < 87) {
            diary.note(curator, "main is squashed", "");
            count("squashes");
            site.squash(random);
        } else if (kind < 90) {
            diary.note(curator, "main is rebased", "");
            count("rebases");
            site.rebase(random);
        } else if (kind < 93) {
            forcePush(curator);
        } else {
            windows(curator);
        }
        check(curator);
    }

    private void edit(Curator curator) throws IOException {
        List<String> names = List.copyOf(curator.cards().keySet());
        String name = names.get(random.nextInt(random.nextBoolean() ? names.size() : Math.max(2, names.size() / 3)));
        Path file = curator.folder().resolve(name);
        CardDocument card = CardDocument.read(SourceText.decode(Files.readAllBytes(file)));
        String word = "tok" + words++ + "z";
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
        count(run.exitCode() == 0 ? "edits" : "refused edits");
        if (run.exitCode() == 0) {
            curator.pending().add(word);
        } else {
            diary.wrong("an edit was refused", run);
        }
    }

    private void export(Curator curator) throws IOException, GitAPIException {
        for (int attempt = 0; attempt < 4; attempt++) {
            Set<String> before = Curator.tokens(curator.cards());
            boolean dead = attempt < 2 && troubles.begin(curator);
            CommandLineRun run = curator.export("main");
            troubles.end();
            noteExport(curator, dead ? "exports over a dying line" : "exports", run);
            if (run.exitCode() == 0) {
                exported(curator, before, run);
                return;
            }
            Set<String> conflicts = conflicts(run);
            boolean latest = site.main().equals(CuratorSite.head(curator.checkout()));
            if (run.exitCode() == 1 && !conflicts.isEmpty()) {
                count("conflicts");
                if (!latest || curator.inPlace) {
                    reset(curator);
                } else if (choose(curator, conflicts, run)) {
                    return;
                }
            } else if (run.exitCode() == 1 && latest && Curator.tokens(site.cards()).containsAll(curator.pending())) {
                count("nothing to export");
                return;
            } else if (dead && run.exitCode() > 1) {
                // It is tried again as it is: the commit waits in the checkout.
                count("exports that a dead line ended");
            } else {
                // As after "main was written anew": whoever is told so takes the checkout to what it is.
                count("failed exports");
                if (attempt == 3) {
                    diary.wrong("an export failed again and again", run);
                }
                reset(curator);
            }
        }
    }

    private void noteExport(Curator curator, String what, CommandLineRun run) {
        diary.note(curator, what, run.exitCode() + " " + run.out().replaceAll("(?m)^(?!  .*: the folder has )[-+@ \\\\][^\n]*\n", "") + run.err());
        count("exports");
    }

    /** The cards that wait for a choice. */
    private static Set<String> conflicts(CommandLineRun run) {
        return CONFLICT.matcher(run.out()).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void exported(Curator curator, Set<String> before, CommandLineRun run) throws IOException {
        count("acknowledged exports");
        if (run.out().contains("merged: ")) {
            count("merges");
        }
        Set<String> done = new TreeSet<>(curator.pending());
        done.retainAll(before);
        acknowledged.addAll(done);
        curator.pending().clear();
        done.removeAll(Curator.tokens(curator.cards()));
        if (!done.isEmpty()) {
            diary.wrong("an export took edits out of the folder: " + done, run);
        }
    }

    /** Takes the site's cards or values, or the folder's, as people choose; whether the export is done. */
    private boolean choose(Curator curator, Set<String> cards, CommandLineRun shown) throws IOException {
        Set<String> ours = new TreeSet<>();
        Set<String> theirs = new TreeSet<>();
        SIDES.matcher(shown.out()).results().forEach(sides -> {
            Set<String> folder = Curator.tokens(sides.group(2));
            Set<String> main = Curator.tokens(sides.group(3));
            count(folder.containsAll(main) || main.containsAll(folder) ? "values one side alone changed"
                    : "values both sides changed");
            ours.addAll(folder);
            theirs.addAll(main);
        });
        if (shown.out().contains("has \"…\"")) {
            // A card as a whole is shown by its name.
            ours.addAll(Curator.tokens(curator.cards()));
            theirs.addAll(Curator.tokens(site.cards()));
        }
        Set<String> shownNow = SIDES.matcher(shown.out()).results().map(sides -> curator.owner() + sides.group())
                .collect(Collectors.toCollection(TreeSet::new));
        if (shownNow.stream().anyMatch(answered::contains)) {
            diary.wrong("what was answered is shown again", shown);
        }
        answered.addAll(shownNow);
        // Few insist on their own: it displaces what others wrote.
        int kind = random.nextInt(8);
        if (kind < 4) {
            copySite(curator, cards);
            return false;
        }
        String[] takes = cards.stream().map(card -> "--take=" + card + (kind < 7 ? "=site" : "=folder"))
                .toArray(String[]::new);
        if (kind < 7) {
            CommandLineRun run = curator.pull(takes);
            diary.note(curator, "takes the site's values", run.exitCode() + " " + run.err());
            count("choices for the site");
            Set<String> gone = new TreeSet<>(curator.pending());
            dropped(curator);
            gone.removeAll(curator.pending());
            if (run.exitCode() > 1 || !ours.containsAll(gone)) {
                diary.wrong("taking the site's values took others: " + gone, run);
            }
            return false;
        }
        Set<String> before = Curator.tokens(curator.cards());
        CommandLineRun run = curator.export("main", takes);
        noteExport(curator, "exports the folder's values", run);
        if (run.exitCode() != 0) {
            diary.wrong("the folder's values could not be chosen", run);
            return false;
        }
        count("choices for the folder");
        exported(curator, before, run);
        Set<String> gone = new TreeSet<>(acknowledged);
        gone.removeAll(Curator.tokens(site.cards()));
        gone.retainAll(theirs);
        acknowledged.removeAll(gone);
        diary.count("edits displaced by choice", gone.size());
        return true;
    }

    /** The site's files in the place of the own ones. */
    private void copySite(Curator curator, Set<String> cards) throws IOException {
        count("copies of the site's cards");
        curator.copy(cards, site.cards());
        diary.note(curator, "copies the site's cards " + cards, "");
        dropped(curator);
    }

    /** What is not in the folder any more, by the curator's own choice, was never said to be exported. */
    private void dropped(Curator curator) throws IOException {
        Set<String> there = Curator.tokens(curator.cards());
        int before = curator.pending().size();
        curator.pending().retainAll(there);
        diary.count("edits given up", before - curator.pending().size());
    }

    private void pull(Curator curator) throws IOException, GitAPIException {
        boolean latest = CuratorSite.fastForward(curator.checkout());
        if (curator.inPlace || !latest) {
            dropped(curator);
            return;
        }
        CommandLineRun run = curator.pull();
        diary.note(curator, "pulls", run.exitCode() + " " + run.err());
        count(run.exitCode() == 0 ? "pulls" : "pulls of nothing or with conflicts");
        if (run.exitCode() > 1) {
            diary.wrong("a pull failed", run);
        }
        Set<String> taken = new TreeSet<>(curator.pending());
        taken.removeAll(Curator.tokens(curator.cards()));
        if (!taken.isEmpty()) {
            diary.wrong("a pull took edits out of the folder: " + taken, run);
            curator.pending().removeAll(taken);
        }
    }

    private void reset(Curator curator) throws IOException, GitAPIException {
        diary.note(curator, "resets the checkout", "");
        count("resets");
        CuratorSite.reset(curator.checkout());
        dropped(curator);
    }

    private void cloneAnew(Curator curator) throws IOException {
        diary.note(curator, "clones anew", "");
        count("new clones");
        CuratorSite.delete(curator.checkout());
        curator.moveTo(newClone());
        dropped(curator);
    }

    private void rename(Curator curator) throws IOException {
        List<String> names = List.copyOf(curator.cards().keySet());
        String name = names.get(random.nextInt(names.size()));
        String other = name.replaceFirst("(-no\\d+)?\\.md$", "-no" + words++ + ".md");
        diary.note(curator, "renames " + name + " to " + other, "");
        count("renames");
        Files.move(curator.folder().resolve(name), curator.folder().resolve(other));
    }

    /** What is in somebody's folder only is that person's to export again. */
    private void forcePush(Curator curator) throws IOException {
        if (!site.forcePush(random)) {
            return;
        }
        diary.note(curator, "an administrator takes commits away", "");
        count("force pushes");
        Set<String> gone = new TreeSet<>(acknowledged);
        gone.removeAll(Curator.tokens(site.cards()));
        acknowledged.removeAll(gone);
        for (Curator holder : curators) {
            Set<String> there = Curator.tokens(holder.cards());
            there.retainAll(gone);
            holder.pending().addAll(there);
            gone.removeAll(there);
            diary.count("edits taken away and still in a folder", there.size());
        }
        diary.count("edits that an administrator took away", gone.size());
    }

    /** Two windows of the same person, or of two who share the folder. */
    private void windows(Curator curator) throws IOException {
        List<String> two = List.of("tok" + words++ + "z", "tok" + words++ + "z");
        curator.pending().addAll(two);
        CuratorWindows.edit(curator, random, two, diary);
        dropped(curator);
    }

    /** By a branch, which the maintainer merges as one commit and deletes. */
    private void request(Curator curator) throws IOException, GitAPIException {
        CuratorSite.reset(curator.checkout());
        dropped(curator);
        edit(curator);
        String branch = "request-" + words++;
        Set<String> before = Curator.tokens(curator.cards());
        CommandLineRun run = curator.export(branch);
        diary.note(curator, "exports to " + branch, run.exitCode() + " " + run.err());
        boolean merged = run.exitCode() == 0 && site.squashMerge(branch);
        count(merged ? "merged requests" : "requests that came to nothing");
        if (merged) {
            acknowledged.addAll(before.stream().filter(curator.pending()::contains).toList());
            curator.pending().clear();
        } else {
            site.deleteBranch(branch);
        }
        reset(curator);
    }

    /** Every acknowledged edit is in main. */
    private void check(Curator curator) throws IOException {
        Set<String> missing = new TreeSet<>(acknowledged);
        missing.removeAll(Curator.tokens(site.cards()));
        missing.removeAll(lost);
        if (!missing.isEmpty()) {
            lost.addAll(missing);
            diary.wrong("lost " + missing + " by " + curator);
        }
    }

    private void count(String what) {
        diary.count(what, 1);
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    Set<String> lost() {
        return lost;
    }

    List<Curator> curators() {
        return curators;
    }
}
