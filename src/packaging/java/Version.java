/** The version of the project, as each kind of package may write it. */
record Version(String text) {
    /** Debian and RPM sort what follows a tilde before the version itself. */
    String ofLinux() {
        return text.replace("-SNAPSHOT", "~snapshot");
    }

    /** Windows and macOS want three numbers; macOS refuses 0 as the first, so that 0.x is 1.x in its bundle. */
    String ofSystem() {
        String numbers = text.replace("-SNAPSHOT", "");
        return Machine.MACOS && numbers.startsWith("0.") ? "1" + numbers.substring(1) : numbers;
    }
}
