package org.cardwright.access;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/**
 * A git server by HTTP or HTTPS on this computer, for the bare repositories of a folder. It can want a token, forbid, protect a
 * branch, send its visitors elsewhere, break off and fall silent.
 */
public final class LoopbackGitServer implements AutoCloseable {
    /** What a server does with a request before it reads it; true if that was the answer. */
    public interface Door {
        boolean answered(HttpExchange exchange) throws IOException;
    }

    private static final Path KEYS = Path.of("src/test/resources/fixtures/access/loopback.p12");
    /** The server's own certificate, as a file that one can trust. */
    public static final Path CERTIFICATE = Path.of("src/test/resources/fixtures/access/loopback.pem");
    private static final char[] PASSWORD = "loopback".toCharArray();

    private final Path folder;
    private final HttpServer server;
    private final boolean secure;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Optional<String> token = Optional.empty();
    private volatile Optional<String> protectedBranch = Optional.empty();
    private volatile Door door = _ -> false;

    private LoopbackGitServer(Path folder, HttpServer server, boolean secure) {
        this.folder = folder;
        this.server = server;
        this.secure = secure;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** By HTTP; on this computer a token may be sent without encryption. */
    public static LoopbackGitServer http(Path folder) throws IOException {
        return new LoopbackGitServer(folder, HttpServer.create(anyPort(), 0), false);
    }

    /** By HTTPS, with a certificate that it signed itself. */
    public static LoopbackGitServer https(Path folder) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(KEYS)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new LoopbackGitServer(folder, server, true);
    }

    /** The address of a repository by the number of this computer, such as {@code http://127.0.0.1:4711/bare.git}. */
    public String address(String repository) {
        return address("127.0.0.1", repository);
    }

    /** The address of a repository by another name of this computer. */
    public String address(String host, String repository) {
        return (secure ? "https://" : "http://") + host + ":" + server.getAddress().getPort() + "/" + repository;
    }

    /** From now on this token is wanted as a password, whatever the name. */
    public void want(String wanted) {
        token = Optional.of(wanted);
    }

    /** From now on the branch takes no pushes, in the words of a well-known server. */
    public void protect(String branch) {
        protectedBranch = Optional.of(branch);
    }

    /** From now on this is asked before all else. */
    public void door(Door keeper) {
        door = keeper;
    }

    /** From now on every request is answered by a number only. */
    public void answer(int status) {
        door(exchange -> {
            send(exchange, status, new byte[0]);
            return true;
        });
    }

    /** From now on every request is sent to the same place below another address. */
    public void sendTo(String base) {
        door(exchange -> {
            exchange.getResponseHeaders().add("Location", base + exchange.getRequestURI());
            send(exchange, 302, new byte[0]);
            return true;
        });
    }

    /** What visitors signed in with, as it was sent. */
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** Method and path of all requests. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).ifPresent(authorizations::add);
            byte[] body = body(exchange);
            if (door.answered(exchange)) {
                return;
            }
            if (token.isPresent() && !signed(exchange)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
                send(exchange, 401, new byte[0]);
                return;
            }
            serve(exchange, body);
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream in = new BufferedInputStream(exchange.getRequestBody());
        return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }

    private boolean signed(HttpExchange exchange) {
        String sent = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        return sent.startsWith("Basic ") && new String(Base64.getDecoder().decode(sent.substring(6)), StandardCharsets.UTF_8)
                .endsWith(":" + token.orElseThrow());
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String service = path.endsWith("/info/refs")
                ? String.valueOf(exchange.getRequestURI().getQuery()).replace("service=", "")
                : path.substring(path.lastIndexOf('/') + 1);
        Path bare = folder.resolve(path.replaceFirst("/(?:info/refs|git-(?:upload|receive)-pack)$", "").substring(1));
        if (!Files.isDirectory(bare) || !service.matches("git-(?:upload|receive)-pack")) {
            send(exchange, 404, new byte[0]);
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Repository repository = new FileRepository(bare.toFile())) {
            boolean advertise = path.endsWith("/info/refs");
            if (advertise) {
                PacketLineOut lines = new PacketLineOut(out);
                lines.writeString("# service=" + service + "\n");
                lines.end();
            }
            if (service.equals("git-upload-pack")) {
                upload(repository, advertise, body, out);
            } else {
                receive(repository, advertise, body, out);
            }
            exchange.getResponseHeaders().add("Content-Type", "application/x-" + service
                    + (advertise ? "-advertisement" : "-result"));
        }
        send(exchange, 200, out.toByteArray());
    }

    private static void upload(Repository repository, boolean advertise, byte[] body, ByteArrayOutputStream out)
            throws IOException {
        UploadPack pack = new UploadPack(repository);
        pack.setBiDirectionalPipe(false);
        if (advertise) {
            pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(new PacketLineOut(out)));
        } else {
            pack.upload(new ByteArrayInputStream(body), out, null);
        }
    }

    private void receive(Repository repository, boolean advertise, byte[] body, ByteArrayOutputStream out)
            throws IOException {
        ReceivePack pack = protecting(new ReceivePack(repository), protectedBranch);
        pack.setBiDirectionalPipe(false);
        if (advertise) {
            pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(new PacketLineOut(out)));
        } else {
            pack.receive(new ByteArrayInputStream(body), out, null);
        }
    }

    /** As GitHub answers a push to a branch that takes none. */
    static ReceivePack protecting(ReceivePack pack, Optional<String> branch) {
        pack.setPreReceiveHook((receiving, commands) -> commands.stream()
                .filter(command -> branch.map("refs/heads/"::concat).filter(command.getRefName()::equals).isPresent())
                .forEach(command -> {
                    receiving.sendMessage("error: GH006: Protected branch update failed for " + command.getRefName() + ".");
                    command.setResult(ReceiveCommand.Result.REJECTED_OTHER_REASON, "protected branch hook declined");
                }));
        return pack;
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
