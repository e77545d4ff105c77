package org.cardwright.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.cardwright.access.PullRequestState.Checks;
import org.cardwright.access.PullRequestState.Review;
import org.cardwright.access.PullRequestState.Stage;
import org.cardwright.edit.Progress;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Pull requests on GitHub and GitHub Enterprise, for whoever is signed in there. For any thread but that of the window. */
public final class GitHub {
    /** What the host takes of a text, in characters. */
    public static final int MOST_TEXT = 65_536;
    private static final int MOST_TITLE = 256;
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;
    private static final Set<String> PASSED = Set.of("success", "neutral", "skipped");
    private static volatile UnaryOperator<String> door = UnaryOperator.identity();

    private final Access access;
    private final ServerHost host;
    private final String api;

    private GitHub(Access access, ServerHost host, String api) {
        this.access = access;
        this.host = host;
        this.api = api;
    }

    /** Where the host is reached, by the usual address. */
    static void door(UnaryOperator<String> other) {
        door = other;
    }

    /**
     * A host of GitHub that one is signed in to; empty if one is not.
     *
     * @param address of the host, such as {@code https://github.com}
     */
    public static Optional<GitHub> of(String address) {
        Access access = Access.ours();
        return ServerHost.of(address).filter(_ -> access.signedIn(address)).map(host ->
                new GitHub(access, host, door.apply(api(host))));
    }

    /** Where programs ask a host: GitHub itself and its tenants have a server of their own for them. */
    static String api(ServerHost host) {
        boolean own = host.name().equals("github.com") || host.name().endsWith(".ghe.com");
        return own ? "https://api." + host.name() : (host.secure() ? "https://" : "http://") + host.name() + "/api/v3";
    }

    /** What became of the wish for a pull request; {@code existed} where there already was one for the branch. */
    public record Made(PullRequestLink link, boolean existed) {}

    /**
     * Makes a pull request; where there already is one for the branch, finds that.
     *
     * @throws RemoteException if the host refuses it, or cannot be used
     */
    public Made create(NewPullRequest asked, String title, String text, Progress progress) throws IOException {
        try (ServerApi server = new ServerApi(access, host, progress)) {
            JsonObject request = new JsonObject();
            request.addProperty("title", title.length() > MOST_TITLE ? title.substring(0, MOST_TITLE - 1) + "…" : title);
            request.addProperty("body", text);
            request.addProperty("head", asked.fork() ? asked.fromOwner() + ":" + asked.branch() : asked.branch());
            if (asked.fork() && asked.owner().equals(asked.fromOwner())) {
                request.addProperty("head_repo", asked.fromName());
            }
            request.addProperty("base", asked.base().isPresent() ? asked.base().get()
                    : JsonParts.text(server.get(at(repository(asked))), "default_branch").orElseThrow(this::unusable));
            try {
                return new Made(link(server.post(at(repository(asked) + "/pulls"), request)), false);
            } catch (RemoteException e) {
                Optional<PullRequestLink> there = e.failure().kind() == RemoteFailure.Kind.REQUEST_REFUSED
                        ? find(server, asked, "open") : Optional.empty();
                return new Made(there.orElseThrow(() -> e), true);
            }
        }
    }

    /** The newest pull request of a branch, also one that is closed; empty if there is none. */
    public Optional<PullRequestLink> find(NewPullRequest asked, Progress progress) throws IOException {
        try (ServerApi server = new ServerApi(access, host, progress)) {
            return find(server, asked, "all");
        }
    }

    private Optional<PullRequestLink> find(ServerApi server, NewPullRequest asked, String state) throws IOException {
        List<JsonElement> all = JsonParts.list(server.get(at(repository(asked) + "/pulls?state=" + state + "&head="
                + encoded(asked.fromOwner() + ":" + asked.branch()) + "&sort=created&direction=desc")));
        return all.isEmpty() ? Optional.empty() : Optional.of(link(all.getFirst()));
    }

    /** How a pull request is now. */
    public PullRequestState state(NewPullRequest asked, PullRequestLink known, Progress progress) throws IOException {
        try (ServerApi server = new ServerApi(access, host, progress)) {
            String place = repository(asked) + "/pulls/" + known.number();
            JsonElement found = server.get(at(place));
            Stage stage = JsonParts.flag(found, "merged") ? Stage.MERGED
                    : JsonParts.text(found, "state").filter("closed"::equals).isPresent() ? Stage.CLOSED
                    : JsonParts.flag(found, "draft") ? Stage.DRAFT : Stage.OPEN;
            String commit = repository(asked) + "/commits/" + JsonParts.text(found, "head", "sha").orElseThrow(this::unusable);
            Optional<Checks> statuses = visible(() -> checks(pages(server, commit + "/status", "statuses"), false));
            Optional<Checks> runs = visible(() -> checks(pages(server, commit + "/check-runs", "check_runs"), true));
            Optional<Checks> checks = statuses.isPresent() && runs.isPresent() ? Optional.of(statuses.get().plus(runs.get()))
                    // A token of the newer kind never sees the runs, only the statuses.
                    : statuses.or(() -> runs).filter(some -> !some.equals(new Checks(0, 0, 0)));
            Optional<Review> review = visible(() -> review(pages(server, place + "/reviews")));
            return new PullRequestState(link(found), stage, checks, review, Instant.now());
        }
    }

    /** What is asked of the server. */
    private interface Question<T> {
        T ask() throws IOException;
    }

    /** What a token may see; the rest is told without it. */
    private static <T> Optional<T> visible(Question<T> question) throws IOException {
        try {
            return Optional.of(question.ask());
        } catch (RemoteException e) {
            if (e.failure().kind() == RemoteFailure.Kind.REQUEST_FORBIDDEN || e.failure().kind() == RemoteFailure.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private List<JsonElement> pages(ServerApi server, String place, String... list) throws IOException {
        List<JsonElement> all = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            List<JsonElement> some = JsonParts.list(server.get(at(place + "?per_page=" + PAGE
                    + (page == 1 ? "" : "&page=" + page))), list);
            all.addAll(some);
            if (some.size() < PAGE) {
                break;
            }
        }
        return all;
    }

    private static Checks checks(List<JsonElement> all, boolean runs) {
        Checks sum = new Checks(0, 0, 0);
        for (JsonElement one : all) {
            String state = JsonParts.text(one, runs ? "status" : "state").orElse("");
            boolean done = runs ? state.equals("completed") : !state.equals("pending");
            boolean passed = PASSED.contains(runs ? JsonParts.text(one, "conclusion").orElse("") : state);
            sum = sum.plus(new Checks(done && passed ? 1 : 0, done && !passed ? 1 : 0, done ? 0 : 1));
        }
        return sum;
    }

    /** The last word of each person counts. */
    private static Review review(List<JsonElement> all) {
        Map<String, String> last = new LinkedHashMap<>();
        for (JsonElement one : all) {
            String state = JsonParts.text(one, "state").orElse("");
            if (Set.of("APPROVED", "CHANGES_REQUESTED", "DISMISSED").contains(state)) {
                last.put(JsonParts.text(one, "user", "login").orElse(""), state);
            }
        }
        return last.containsValue("CHANGES_REQUESTED") ? Review.CHANGES_REQUESTED
                : last.containsValue("APPROVED") ? Review.APPROVED : Review.NONE;
    }

    /** Only a page of the host itself is opened later. */
    private PullRequestLink link(JsonElement one) throws RemoteException {
        String address = JsonParts.text(one, "html_url").filter(page -> ServerHost.of(page).map(ServerHost::name)
                .equals(Optional.of(host.name()))).orElseThrow(this::unusable);
        return new PullRequestLink(JsonParts.number(one, "number").orElseThrow(this::unusable), address);
    }

    private RemoteException unusable() {
        return new RemoteException(new RemoteFailure(RemoteFailure.Kind.NO_API, host.name(), "", List.of()));
    }

    private static String repository(NewPullRequest asked) {
        return "/repos/" + encoded(asked.owner()) + "/" + encoded(asked.name());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private URI at(String place) {
        return URI.create(api + place);
    }
}
