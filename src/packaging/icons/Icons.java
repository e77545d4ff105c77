import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the drawn PNG files of this folder into the icon files of Windows and macOS, both of which may contain PNGs. */
final class Icons {
    private static final List<Integer> WINDOWS = List.of(16, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> MACOS = new TreeMap<>(Map.of(
            "icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512));

    private Icons() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of("cardwright.ico"), ico());
        Files.write(Path.of("cardwright.icns"), icns());
    }

    private static byte[] ico() throws IOException {
        var pictures = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            byte[] png = png(size);
            // 256 is written as 0.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        return joined(head.array(), pictures.toByteArray());
    }

    private static byte[] icns() throws IOException {
        var pictures = new ByteArrayOutputStream();
        for (var kind : MACOS.entrySet()) {
            pictures.write(chunk(kind.getKey(), png(kind.getValue())));
        }
        return chunk("icns", pictures.toByteArray());
    }

    private static byte[] chunk(String name, byte[] content) {
        return joined(ByteBuffer.allocate(8).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(content.length + 8).array(),
                content);
    }

    private static byte[] png(int size) throws IOException {
        return Files.readAllBytes(Path.of("cardwright-" + size + ".png"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
