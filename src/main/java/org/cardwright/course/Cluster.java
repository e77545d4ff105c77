package org.cardwright.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * Forms that probably mean the same; nothing follows from it until a person says so.
 *
 * @param id the same in every session as long as the forms are the same, so that a dismissal can be kept
 * @param subject the title or link that the forms have in common, folded; empty where the forms are alike by themselves
 * @param headline what it is called in a list: the title that the forms have in common, else the most frequent form
 * @param forms the most frequent first
 */
public record Cluster(String id, ClusterKind kind, String subject, String headline, List<ClusterForm> forms) {
    private static final int ID_BYTES = 12;

    public Cluster {
        forms = List.copyOf(forms);
    }

    static Cluster of(ClusterKind kind, String subject, Optional<String> title, List<ClusterForm> forms) {
        List<ClusterForm> sorted = forms.stream()
                .sorted(Comparator.comparing(ClusterForm::lines).reversed().thenComparing(ClusterForm::text)).toList();
        return new Cluster(id(kind, subject, forms), kind, subject, title.orElseGet(() -> sorted.getFirst().text()), sorted);
    }

    private static String id(ClusterKind kind, String subject, List<ClusterForm> forms) {
        String all = kind + "\n" + subject + "\n" + String.join("\n", forms.stream().map(ClusterForm::text).sorted()
                .toList());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** How many lines are written in one of its forms. */
    public int lines() {
        return forms.stream().mapToInt(ClusterForm::lines).sum();
    }

    /** Its kind with its numbers: "Titles · 3 forms on 45 lines". */
    public String counts() {
        return kind.label() + " · " + Strings.get("courses.cluster.counts", forms.size(), lines());
    }
}
