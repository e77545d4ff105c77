package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Curators who edit few cards and export them to one remote, each by the command line, while checkouts are reset and
 * cloned anew, and main is squashed and rebased. Every edit adds a word that occurs nowhere else; where a command says
 * that it exported, the word must be in main from then on. Whoever is shown a conflict takes the site's card instead.
 */
final class Curation {
    private final Path work;
    private final CuratorSite site;
    private final Random random;
    final List<Curator> curators = new ArrayList<>();
    final Set<String> acknowledged = new TreeSet<>();
    final Set<String> lost = new TreeSet<>();
    private final CurationDiary diary;
    private final Set<String> displaced = new TreeSet<>();
    private final Set<String> takenAway = new TreeSet<>();
    private final ShownConflicts questions;
    private final PushTroubles troubles;
    private final CuratorEdits edits;
    private int clones;

    Curation(Path work, CuratorSite site, CurationDiary diary, int count, long seed) throws IOException {
        this.work = work;
        this.site = site;
        this.diary = diary;
        this.random = new Random(seed);
        questions = new ShownConflicts(site, diary);
        edits = new CuratorEdits(random, diary);
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
        // Some copied the cards long before they export them for the first time.
        for (Curator curator : curators) {
            if (curator.number % 4 < 3) {
                questions.compared(curator, curator.export("main", "--dry-run"));
            }
        }
        while (diary.figure("edits") < edits) {
            step(curators.get(random.nextInt(curators.size())));
        }
        for (Curator curator : curators) {
            export(curator);
            check(curator);
        }
    }

    private void step(Curator curator) throws IOException, GitAPIException {
        int kind = random.nextInt(100);
        if (kind < 52) {
            edits.edit(curator);
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
            edits.rename(curator);
        } else if (kind < 84) {
            request(curator);
        } else if (kind < 87) {
            diary.note(curator, "main is squashed", "");
            count("squashes");
            questions.squashed(site.squash(random));
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
            List<ShownConflicts.Value> conflicts = questions.shown(curator, run);
            questions.compared(curator, run);
            boolean latest = site.main().equals(CuratorSite.head(curator.checkout()));
            if (run.exitCode() == 1 && !conflicts.isEmpty()) {
                count("conflicts");
                boolean pushed = run.err().contains("Others sent changes");
                if (curator.inPlace || pushed) {
                    if (!pushed || !takeLatest(curator, conflicts)) {
                        reset(curator);
                    }
                } else if (choose(curator, conflicts, latest)) {
                    return;
                }
            } else if (run.exitCode() == 1 && latest && left(curator.pending(), site.cards()).isEmpty()) {
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

    /** What is not there, but for what an administrator took away: the site's history does not tell any more that it was there. */
    private Set<String> left(Set<String> words, Map<String, String> cards) {
        Set<String> left = new TreeSet<>(words);
        left.removeAll(Curator.tokens(cards));
        left.removeAll(takenAway);
        return left;
    }

    private void noteExport(Curator curator, String what, CommandLineRun run) {
        diary.note(curator, what, run.exitCode() + " " + run.out().replaceAll("(?m)^(?!  .*: the folder has )[-+@ \\\\][^\n]*\n", "") + run.err());
        count("exports");
    }

    /** Gets what others pushed and decides right there; whether that was possible. */
    private boolean takeLatest(Curator curator, List<ShownConflicts.Value> conflicts) throws IOException {
        List<ShownConflicts.Value> open = new ArrayList<>(conflicts);
        for (int round = 0; round < 3; round++) {
            CommandLineRun run = curator.latest(ShownConflicts.files(open).stream()
                    .map(card -> "--take=" + card + "=site").toArray(String[]::new));
            diary.note(curator, "gets the latest and takes the site's values", run.exitCode() + " " + run.out() + run.err());
            List<ShownConflicts.Value> more = run.exitCode() == 1 ? questions.shown(curator, run) : List.of();
            if (run.exitCode() == 0) {
                count("answers while getting the latest");
                displace(open, false);
                questions.answered(curator, open);
                dropped(curator);
                return true;
            } else if (more.isEmpty()) {
                count("latest that could not be had");
                return false;
            }
            open.addAll(more);
        }
        return false;
    }

    /** What somebody chose against goes, the folder's or what others wrote; a card as a whole is shown by its name. */
    private void displace(List<ShownConflicts.Value> values, boolean folder) throws IOException {
        String text = String.join("", (folder ? site.cards() : Map.<String, String>of()).values());
        values.forEach(value -> displaced.addAll(Curator.tokens(!folder ? value.ours() : value.theirs().equals("…") ? text
                : value.theirs())));
    }

    private void exported(Curator curator, Set<String> before, CommandLineRun run) throws IOException {
        count("acknowledged exports");
        if (run.out().contains("merged: ")) {
            count("merges");
        }
        Set<String> done = new TreeSet<>(curator.pending());
        done.retainAll(before);
        curator.pending().clear();
        Set<String> gone = new TreeSet<>(done);
        gone.removeAll(Curator.tokens(curator.cards()));
        gone.retainAll(takenAway);
        diary.count("edits that an administrator and then an export took away", gone.size());
        done.removeAll(gone);
        acknowledged.addAll(done);
        done.removeAll(Curator.tokens(curator.cards()));
        if (!done.isEmpty()) {
            diary.wrong("an export took edits out of the folder: " + done, run);
        }
    }

    /** Takes the site's cards or values, or the folder's, as people choose; whether the export is done. */
    private boolean choose(Curator curator, List<ShownConflicts.Value> values, boolean latest) throws IOException {
        Set<String> cards = ShownConflicts.files(values);
        String all = String.join("", curator.cards().values());
        Set<String> ours = values.stream().map(value -> value.ours().equals("…") ? all : value.ours())
                .flatMap(text -> Curator.tokens(text).stream()).collect(Collectors.toCollection(TreeSet::new));
        // Few insist on their own: it displaces what others wrote.
        int kind = random.nextInt(8);
        if (kind < 4 && latest) {
            copySite(curator, cards);
            questions.answered(curator, values);
            displace(values, false);
            return false;
        }
        String[] takes = cards.stream().map(card -> "--take=" + card + (kind < 7 ? "=site" : "=folder"))
                .toArray(String[]::new);
        if (kind < 7) {
            CommandLineRun run = curator.pull(takes);
            diary.note(curator, "takes the site's values", run.exitCode() + " " + run.err());
            count("choices for the site");
            displace(values, false);
            questions.answered(curator, values);
            Set<String> gone = new TreeSet<>(curator.pending());
            dropped(curator);
            gone.removeAll(curator.pending());
            gone.removeAll(takenAway);
            if (run.exitCode() > 1 || !ours.containsAll(gone)) {
                diary.wrong("taking the site's values took others: " + gone, run);
            }
            return false;
        }
        Set<String> before = Curator.tokens(curator.cards());
        displace(values, true);
        CommandLineRun run = curator.export("main", takes);
        noteExport(curator, "exports the folder's values", run);
        if (run.exitCode() != 0) {
            if (latest || run.exitCode() > 1 && !run.err().contains("no common history")) {
                diary.wrong("the folder's values could not be chosen", run);
            }
            return false;
        }
        count("choices for the folder");
        questions.answered(curator, values);
        exported(curator, before, run);
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
        questions.shown(curator, run);
        questions.compared(curator, run);
        diary.note(curator, "pulls", run.exitCode() + " " + run.err());
        count(run.exitCode() == 0 ? "pulls" : "pulls of nothing or with conflicts");
        if (run.exitCode() > 1) {
            diary.wrong("a pull failed", run);
        }
        Set<String> taken = new TreeSet<>(curator.pending());
        taken.removeAll(Curator.tokens(curator.cards()));
        if (takenAway.containsAll(taken)) {
            diary.count("edits that an administrator and then a pull took away", taken.size());
            curator.pending().removeAll(taken);
            return;
        }
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

    /** What is in somebody's folder only is that person's to export again. */
    private void forcePush(Curator curator) throws IOException {
        Map<String, String> before = site.cards();
        if (!site.forcePush(random)) {
            return;
        }
        questions.takenAway(before);
        diary.note(curator, "an administrator takes commits away", "");
        count("force pushes");
        Set<String> gone = new TreeSet<>(acknowledged);
        gone.removeAll(Curator.tokens(site.cards()));
        acknowledged.removeAll(gone);
        takenAway.addAll(gone);
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
        List<String> two = List.of(edits.word(), edits.word());
        curator.pending().addAll(two);
        CuratorWindows.edit(curator, random, two, diary);
        dropped(curator);
    }

    /** By a branch, which the maintainer merges as one commit and deletes. */
    private void request(Curator curator) throws IOException, GitAPIException {
        CuratorSite.reset(curator.checkout());
        dropped(curator);
        edits.edit(curator);
        String branch = "request-" + edits.word();
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
        Set<String> chosen = new TreeSet<>(missing);
        chosen.retainAll(displaced);
        diary.count("edits displaced by choice", chosen.size());
        acknowledged.removeAll(chosen);
        missing.removeAll(chosen);
        missing.removeAll(lost);
        if (!missing.isEmpty()) {
            lost.addAll(missing);
            diary.wrong("lost " + missing + " by " + curator);
        }
    }

    private void count(String what) {
        diary.count(what, 1);
    }
}
