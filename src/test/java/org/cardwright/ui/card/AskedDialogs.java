package org.cardwright.ui.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.ui.common.Dialogs;

/** Remembers what was asked and opened; says no to every question. */
final class AskedDialogs implements Dialogs {
    private final List<String> asked = new ArrayList<>();

    List<String> asked() {
        return asked;
    }

    @Override
    public boolean confirm(String headline, String text, String action) {
        asked.add("confirm " + text);
        return false;
    }

    @Override
    public Unsaved unsaved(List<CardId> cards) {
        throw new AssertionError("no form asks this");
    }

    @Override
    public Optional<List<DiskChoice>> resolve(List<DiskConflict> conflicts, String text) {
        throw new AssertionError("no form asks this");
    }

    @Override
    public AfterFailure saveFailed(String headline, String text) {
        throw new AssertionError(headline + text);
    }

    @Override
    public Optional<Path> chooseFile(String title, String pattern) {
        throw new AssertionError("no form asks this");
    }

    @Override
    public void error(String headline, String text) {
        throw new AssertionError(headline + text);
    }

    @Override
    public void info(String headline, String text) {
        throw new AssertionError(headline + text);
    }

    @Override
    public Optional<Path> chooseFolder(Optional<Path> initial) {
        throw new AssertionError("no form asks this");
    }

    @Override
    public Optional<Path> chooseNewFile(String title, String name) {
        throw new AssertionError("no form asks this");
    }

    @Override
    public void openLink(String url) {
        asked.add("open " + url);
    }

    @Override
    public void showInFolder(Path file) {
        throw new AssertionError("no form asks this");
    }
}
