package org.cardwright.check;

/** Tells texts apart that differ by a slip of the keyboard. */
final class Distance {
    private Distance() {}

    /** Whether at most two letters differ, one for short texts. */
    static boolean small(String a, String b) {
        int allowed = Math.min(a.length(), b.length()) < 6 ? 1 : 2;
        return Math.abs(a.length() - b.length()) <= allowed && between(a, b) <= allowed;
    }

    private static int between(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[b.length()];
    }
}
