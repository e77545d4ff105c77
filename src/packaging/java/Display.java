import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A display of its own (Xvfb) with a window manager (openbox), and a person's keys (xdotool) and eyes on it. */
final class Display implements AutoCloseable {
    private static final List<String> TOOLS = List.of("Xvfb", "openbox", "xdotool");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WAIT_MS = 20;
    private static final int LOOK_MS = 80;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** A blinking text cursor changes fewer bytes than this, whatever happens in a window more. */
    private static final int CHANGE = 2000;

    private static final AtomicInteger LAST = new AtomicInteger(89);

    private final Path screen;
    private final List<Process> processes = new ArrayList<>();
    private final String name;

    /** Starts it; {@code folder} keeps what it draws. */
    Display(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        int number = LAST.incrementAndGet();
        while (Files.exists(Path.of("/tmp/.X11-unix/X" + number)) || Files.exists(Path.of("/tmp/.X" + number + "-lock"))) {
            number = LAST.incrementAndGet();
        }
        name = ":" + number;
        screen = folder.resolve("Xvfb_screen0");
        Files.deleteIfExists(screen);
        // When its last client leaves, a display begins anew, and takes a window manager that is just coming with it.
        processes.add(start(List.of("Xvfb", name, "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-nolisten", "tcp", "-noreset", "-fbdir",
                folder.toString())));
        try {
            until("the display", () -> Files.exists(screen) && call("xdotool", "getmouselocation") == 0);
            processes.add(start(List.of("openbox")));
            until("the window manager", () -> call("xdotool", "get_num_desktops") == 0);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** What is not installed of what windows need here. */
    static List<String> missing() throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>(TOOLS.stream().filter(tool -> Shell.find(tool).isEmpty()).toList());
        Path finder = Shell.find("ldconfig").orElse(Path.of("/sbin/ldconfig"));
        if (Files.isExecutable(finder) && !Shell.run(finder.toString(), "-p").contains("libgtk-3.so.0")) {
            missing.add("GTK 3");
        }
        return missing;
    }

    /** Something to wait for. */
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    static void until(String what, Condition condition) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("waited in vain for " + what);
            }
            Thread.sleep(WAIT_MS);
        }
    }

    /** The variable that lets a program show its windows here. */
    void lend(ProcessBuilder program) {
        program.environment().put("DISPLAY", name);
        program.environment().remove("WAYLAND_DISPLAY");
    }

    /** Waits for a window with this title and until it is drawn. */
    void awaitWindow(String title) throws IOException, InterruptedException {
        awaitTitle(title);
        settle(5);
    }

    void awaitTitle(String title) throws IOException, InterruptedException {
        until("a window " + title, () -> call("xdotool", "search", "--onlyvisible", "--name", title) == 0);
    }

    void awaitNoTitle(String title) throws IOException, InterruptedException {
        until("the end of a window " + title, () -> call("xdotool", "search", "--onlyvisible", "--name", title) != 0);
    }

    /** Presses keys and waits until the window has answered and then not changed for {@code calm} looks. */
    void press(String keys, int calm) throws IOException, InterruptedException {
        act("key", keys, calm);
    }

    void type(String text, int calm) throws IOException, InterruptedException {
        act("type", text, calm);
    }

    /** Presses keys without a look at what they do. */
    void send(String keys) throws IOException, InterruptedException {
        call("xdotool", "key", keys);
    }

    private void act(String verb, String what, int calm) throws IOException, InterruptedException {
        byte[] before = Files.readAllBytes(screen);
        call("xdotool", verb, what);
        until("an answer to " + what, () -> changed(before, Files.readAllBytes(screen)) > 0);
        settle(calm);
    }

    private void settle(int looks) throws IOException, InterruptedException {
        byte[][] last = {Files.readAllBytes(screen)};
        int[] calm = {0};
        until("the window to come to rest", () -> {
            Thread.sleep(LOOK_MS);
            byte[] now = Files.readAllBytes(screen);
            calm[0] = changed(last[0], now) < CHANGE ? calm[0] + 1 : 0;
            last[0] = now;
            return calm[0] >= looks;
        });
    }

    private static int changed(byte[] before, byte[] after) {
        int bytes = 0;
        for (int i = 0; i < after.length; i++) {
            bytes += before[i] == after[i] ? 0 : 1;
        }
        return bytes;
    }

    private int call(String... command) throws IOException, InterruptedException {
        return start(List.of(command)).waitFor();
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        lend(builder);
        return builder.start();
    }

    /** What is to be seen, as a PNG file. */
    void picture(Path file) throws IOException {
        byte[] dump = Files.readAllBytes(screen);
        ByteBuffer pixels = ByteBuffer.wrap(dump);
        int start = dump.length - WIDTH * HEIGHT * 4;
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        pixels.order(java.nio.ByteOrder.LITTLE_ENDIAN).position(start);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.setRGB(i % WIDTH, i / WIDTH, pixels.getInt());
        }
        ImageIO.write(image, "png", file.toFile());
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
    }
}
