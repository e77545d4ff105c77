package org.cardwright;

/** Starts the editor or the command line. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println(System.getProperty("java.version"));
    }
}
