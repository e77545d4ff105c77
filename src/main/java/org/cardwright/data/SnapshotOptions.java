package org.cardwright.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * What to render: {@code FILE [--size 1280x800] [--dark] [--high-contrast] [--command LABEL]... FOLDER}.
 *
 * @param commands the labels of menu commands to run one after the other once a card is open
 */
public record SnapshotOptions(
        Path image, int width, int height, Appearance look, List<String> commands, Optional<Path> folder) {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    public static SnapshotOptions of(String... arguments) {
        Optional<Path> image = Optional.empty();
        Optional<Path> folder = Optional.empty();
        int[] size = {WIDTH, HEIGHT};
        boolean dark = false;
        boolean contrast = false;
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--dark")) {
                dark = true;
            } else if (argument.equals("--high-contrast")) {
                contrast = true;
            } else if (argument.equals("--size")) {
                i++;
                size = size(i < arguments.length ? arguments[i] : "");
            } else if (argument.equals("--command") && i + 1 < arguments.length) {
                i++;
                commands.add(arguments[i]);
            } else if (image.isEmpty()) {
                image = Optional.of(Path.of(argument));
            } else if (folder.isEmpty()) {
                folder = Optional.of(Path.of(argument));
            } else {
                throw new IllegalArgumentException(Strings.get("snapshot.extra", argument));
            }
        }
        Path file = image.orElseThrow(() -> new IllegalArgumentException(Strings.get("snapshot.noFile")));
        return new SnapshotOptions(file, size[0], size[1], look(dark, contrast), List.copyOf(commands), folder);
    }

    private static Appearance look(boolean dark, boolean contrast) {
        if (contrast) {
            return dark ? Appearance.HIGH_CONTRAST_DARK : Appearance.HIGH_CONTRAST_LIGHT;
        }
        return dark ? Appearance.DARK : Appearance.LIGHT;
    }

    private static int[] size(String text) {
        if (!text.matches("[1-9]\\d{2,3}x[1-9]\\d{2,3}")) {
            throw new IllegalArgumentException(Strings.get("snapshot.size", text));
        }
        String[] parts = text.split("x");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }
}
