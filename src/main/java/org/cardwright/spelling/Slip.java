package org.cardwright.spelling;

/** How likely one word was typed for another: letters that change places or stand doubled are slipped more often than others. */
final class Slip {
    /** Two words that nobody confuses. */
    static final double FAR = 1.5;

    private Slip() {}

    /** About the number of letters that differ; less where the slip is a common one. */
    static double weight(String typed, String meant) {
        if (Math.abs(typed.length() - meant.length()) > 2) {
            return 2 * FAR;
        }
        double[][] cost = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                cost[i][j] = cell(cost, typed, meant, i, j);
            }
        }
        boolean sameStart = !typed.isEmpty() && !meant.isEmpty() && typed.charAt(0) == meant.charAt(0);
        return cost[typed.length()][meant.length()] + (sameStart ? 0 : 0.3);
    }

    private static double cell(double[][] cost, String typed, String meant, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        char a = typed.charAt(i - 1);
        char b = meant.charAt(j - 1);
        double best = cost[i - 1][j - 1] + (a == b ? 0 : vowels(a, b) ? 0.9 : 1);
        best = Math.min(best, cost[i - 1][j] + (i > 1 && typed.charAt(i - 2) == a ? 0.7 : 1));
        best = Math.min(best, cost[i][j - 1] + (j > 1 && meant.charAt(j - 2) == b ? 0.7 : 1));
        if (i > 1 && j > 1 && a != b && a == meant.charAt(j - 2) && typed.charAt(i - 2) == b) {
            best = Math.min(best, cost[i - 2][j - 2] + 0.7);
        }
        return best;
    }

    private static boolean vowels(char a, char b) {
        return "aeiouy".indexOf(a) >= 0 && "aeiouy".indexOf(b) >= 0;
    }
}
