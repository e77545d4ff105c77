package org.cardwright.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;

/** Answers as the test says, and keeps in order what was asked and told. */
public final class FakeDialogs implements Dialogs {
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
    public Conflict conflict(List<CardId> cards, String text) {
        said.add("conflict: " + cards.stream().map(CardId::name).toList() + " | " + text);
        return conflictAnswer;
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
