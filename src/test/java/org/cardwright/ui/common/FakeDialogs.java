package org.cardwright.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;

/** Answers as the test says, and keeps in order what was asked and told. */
public final class FakeDialogs implements Dialogs {
    /** What to do with cards that another program changed, all in the same way. */
    public enum Conflict {
        TAKE_OVER,
        WRITE_OVER,
        CANCEL
    }

    public final List<String> said = new ArrayList<>();
    public boolean confirms = true;
    public Unsaved unsavedAnswer = Unsaved.CANCEL;
    public Conflict conflictAnswer = Conflict.CANCEL;
    public Optional<Path> folder = Optional.empty();
    public Optional<Path> newFile = Optional.empty();
    public Optional<Path> file = Optional.empty();

    @Override
    public boolean confirm(String headline, String text, String action) {
        said.add("confirm: " + headline + " | " + text + " | " + action);
        return confirms;
    }

    @Override
    public Unsaved unsaved(List<CardId> cards) {
        said.add("unsaved: " + cards.stream().map(CardId::name).toList());
        return unsavedAnswer;
    }

    @Override
    public Optional<List<DiskChoice>> resolve(List<DiskConflict> conflicts, String text) {
        said.add("conflict: " + conflicts.stream().map(one -> one.card().name()).toList() + " | " + text);
        return conflictAnswer == Conflict.CANCEL ? Optional.empty() : Optional.of(conflicts.stream().map(one ->
                new DiskChoice(one, conflictAnswer == Conflict.TAKE_OVER ? one.theirs() : one.mine())).toList());
    }

    @Override
    public AfterFailure saveFailed(String headline, String text) {
        error(headline, text);
        return AfterFailure.CLOSE;
    }

    @Override
    public void error(String headline, String text) {
        said.add("error: " + headline + " | " + text);
    }

    @Override
    public void info(String headline, String text) {
        said.add("info: " + headline + " | " + text);
    }

    @Override
    public Optional<Path> chooseFolder(Optional<Path> initial) {
        said.add("choose folder");
        return folder;
    }

    @Override
    public Optional<Path> chooseNewFile(String title, String name) {
        said.add("choose file: " + title + " | " + name);
        return newFile;
    }

    @Override
    public Optional<Path> chooseFile(String title, String pattern) {
        return file;
    }

    @Override
    public void openLink(String url) {
        said.add("link: " + url);
    }

    @Override
    public void showInFolder(Path file) {
        said.add("show: " + file.getFileName());
    }
}
