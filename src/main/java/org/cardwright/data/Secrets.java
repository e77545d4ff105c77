package org.cardwright.data;

import java.util.Base64;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows what a person signed in with while the program runs, so that no text that is shown or written contains it. For any thread. */
public final class Secrets {
    /** What is shorter is no token, and may be part of any word. */
    private static final int LEAST = 6;
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private Secrets() {}

    /** From now on this is left out of every text, also in the form in which it is sent with the user's name. */
    public static void know(String user, String secret) {
        if (secret.length() >= LEAST) {
            KNOWN.add(secret);
            KNOWN.add(Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A text without what is secret in it. */
    public static String hide(String text) {
        String plain = text;
        for (String secret : KNOWN.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            plain = plain.replace(secret, "…");
        }
        return plain;
    }
}
