package org.cardwright.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;

/**
 * The address of a site's repository, made of what a person typed or copied from a browser; it never contains a password
 * or a token.
 *
 * @param uri as git takes it
 * @param name what the folder of the site is best called
 * @param secret whether a password or token was typed with it, which is forgotten
 */
public record SiteAddress(String uri, String name, boolean secret) {
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*)://(.*)$", Pattern.DOTALL);
    private static final Pattern SCP = Pattern.compile("^((?:[^@/:\\s]+@)?)(\\[[0-9a-fA-F:]+\\]|[^@/:\\s\\[\\]]{2,}):(?!\\d+/)(?!//)(?![^/]*@)(.+)$");
    private static final Pattern HOST = Pattern.compile("^(?:[^@/]*@)?(?:[\\w-]+\\.)+[A-Za-z][\\w-]*(?::\\d+)?/.*|^(?:[^@/]*@)?(?:localhost|[\\d.]{7,15})(?::\\d+)?/.*");
    private static final Pattern TOKEN = Pattern.compile(
            "(?i)(gh[a-z]_|github_pat_|glpat-|gl[a-z]{2,4}-|x-access-token|x-token-auth|oauth2|ATBB|ATCTT).*|[0-9a-fA-F]{40}|[A-Za-z0-9_-]{50,}");
    /** What follows the name of a repository in the addresses of its pages. */
    private static final Set<String> PAGES = Set.of("-", "tree", "blob", "raw", "blame", "edit", "commit", "commits",
            "pull", "pulls", "compare", "branches", "tags", "releases", "issues", "actions", "wiki", "wikis", "settings",
            "projects", "discussions", "security", "pulse", "graphs", "network", "find", "new", "upload", "archive",
            "merge_requests", "src", "browse", "activity", "forks", "stargazers", "watchers", "deployments", "search");
    private static final Set<String> GIT_USERS = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

    /**
     * Understands what was typed.
     *
     * @throws ExportException if it is no address of a repository; the message is for the user
     */
    public static SiteAddress of(String typed) throws ExportException {
        String text = typed.strip().replaceFirst("^(?i)git\\s+clone\\s+", "").strip();
        text = text.replaceAll("^[<\"']+|[>\"']+$", "").strip();
        if (text.isEmpty()) {
            throw new ExportException(Strings.get("site.address.empty"));
        }
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches()) {
            return withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        if (isPath(text)) {
            return local(text);
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw unknown();
        }
        Matcher scp = SCP.matcher(text);
        if (scp.matches()) {
            return scp(scp.group(1), scp.group(2), scp.group(3));
        }
        if (HOST.matcher(text).matches()) {
            return withScheme("https", text);
        }
        return exists(text) ? local(text) : withScheme("https", text);
    }

    private static ExportException unknown() {
        return new ExportException(Strings.get("site.address.unknown"));
    }

    private static boolean isPath(String text) {
        return text.matches("(?s)^(/|\\./|\\.\\./|~|\\.$|\\.\\.$|[A-Za-z]:[/\\\\]|\\\\\\\\|\\.\\\\|\\.\\.\\\\).*") || text.equals(".");
    }

    private static boolean exists(String text) {
        try {
            return Files.isDirectory(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static SiteAddress local(String text) throws ExportException {
        try {
            String home = text.matches("~(?:[/\\\\].*)?") ? System.getProperty("user.home") + text.substring(1) : text;
            Path place = Path.of(home).toAbsolutePath().normalize();
            if (!Files.isDirectory(place)) {
                throw new ExportException(Strings.get("site.address.no-folder", place));
            }
            return new SiteAddress(place.toString(), name(List.of(place.toString().split("[/\\\\]"))), false);
        } catch (InvalidPathException e) {
            throw new ExportException(Strings.get("site.address.no-folder", text), e);
        }
    }

    private static SiteAddress scp(String user, String host, String path) throws ExportException {
        List<String> parts = parts(path.replaceFirst("[?#].*$", ""));
        String who = user.isEmpty() && GIT_USERS.contains(host.toLowerCase(Locale.ROOT)) ? "git@" : user;
        List<String> repository = repository(parts);
        String slash = path.startsWith("/") ? "/" : "";
        return new SiteAddress(who + host + ":" + slash + String.join("/", repository), name(repository), false);
    }

    private static SiteAddress withScheme(String given, String rest) throws ExportException {
        String scheme = switch (given) {
            case "git+ssh", "ssh+git" -> "ssh";
            case "git+https" -> "https";
            case "http", "https", "ssh", "git", "file" -> given;
            default -> throw new ExportException(Strings.get("site.address.scheme", given));
        };
        if (rest.chars().anyMatch(Character::isWhitespace) && !scheme.equals("file")) {
            throw unknown();
        }
        if (scheme.equals("file")) {
            return new SiteAddress("file://" + rest.replaceFirst("/+$", ""), name(List.of(rest.split("/"))), false);
        }
        String plain = rest.replaceFirst("[?#].*$", "");
        int slash = plain.indexOf('/');
        String authority = slash < 0 ? plain : plain.substring(0, slash);
        int at = authority.lastIndexOf('@');
        String user = at < 0 ? "" : authority.substring(0, at);
        String host = authority.substring(at + 1).toLowerCase(Locale.ROOT);
        if (host.isEmpty() || slash < 0 || !host.matches("[\\p{L}\\p{N}._-]+(:\\d+)?|\\[[0-9a-f:]+\\](:\\d+)?")) {
            throw host.isEmpty() || slash >= 0 || !host.contains(".") ? unknown()
                    : new ExportException(Strings.get("site.address.no-repository", host));
        }
        boolean secret = user.contains(":") || !scheme.equals("ssh") && TOKEN.matcher(user).matches();
        String name = user.replaceFirst(":.*$", "");
        String who = TOKEN.matcher(name).matches() || name.isEmpty() ? "" : name + "@";
        List<String> all = parts(plain.substring(slash));
        boolean web = scheme.startsWith("http");
        List<String> found = web ? page(host, all) : repository(all);
        // Most hosts name a repository by an owner, too; a server of one's own may have it at its root.
        if (found.isEmpty() || web && found.size() < 2 && GIT_USERS.contains(bare(host))) {
            throw new ExportException(Strings.get("site.address.no-repository", host));
        }
        return new SiteAddress(scheme + "://" + who + (web ? bare(host) : host) + "/" + String.join("/", found), name(found),
                secret);
    }

    private static String bare(String host) {
        String known = host.replaceFirst("^www\\.", "");
        return known.equals("raw.githubusercontent.com") ? "github.com" : GIT_USERS.contains(known) ? known : host;
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** What is left of the address of a page. */
    private static List<String> page(String host, List<String> parts) {
        if (host.equals("raw.githubusercontent.com")) {
            return parts.subList(0, Math.min(2, parts.size()));
        }
        // Bitbucket's own server has its pages elsewhere than its repositories.
        if (parts.size() >= 4 && Set.of("projects", "users").contains(parts.getFirst()) && parts.get(2).equals("repos")) {
            String owner = (parts.getFirst().equals("users") ? "~" : "") + parts.get(1);
            return List.of("scm", owner, parts.get(3) + (parts.get(3).endsWith(".git") ? "" : ".git"));
        }
        return repository(parts);
    }

    private static List<String> repository(List<String> parts) {
        List<String> kept = new ArrayList<>();
        for (String part : parts) {
            if (kept.size() >= 2 && PAGES.contains(part) && !kept.contains("_git")) {
                break;
            }
            kept.add(part);
            if (part.endsWith(".git") && part.length() > 4) {
                break;
            }
        }
        return kept;
    }

    private static String name(List<String> parts) {
        String last = parts.isEmpty() ? "" : parts.getLast().replaceFirst("(?i)\\.git$", "");
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[-.]+", "").replaceFirst("[.]+$", "");
        return plain.isEmpty() ? "site" : plain;
    }

    /** The host that may ask who one is; empty for a folder. */
    public Optional<String> host() {
        Matcher scheme = SCHEME.matcher(uri);
        if (scheme.matches()) {
            return Optional.of(scheme.group(2).replaceFirst("^[^/]*@", "").replaceFirst("/.*$", "")).filter(host -> !host.isEmpty());
        }
        Matcher scp = SCP.matcher(uri);
        return scp.matches() && !isPath(uri) ? Optional.of(scp.group(2)) : Optional.empty();
    }
}
