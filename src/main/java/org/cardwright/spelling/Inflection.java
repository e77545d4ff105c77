package org.cardwright.spelling;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English words: of a phrase that of its verb, which comes first, or that of its noun, which comes last. */
final class Inflection {
    /** The past of verbs that have one of their own, which is their participle too. */
    private static final Map<String, String> PAST = Map.ofEntries(Map.entry("make", "made"), Map.entry("give", "gave"),
            Map.entry("take", "took"), Map.entry("find", "found"), Map.entry("send", "sent"), Map.entry("spend", "spent"),
            Map.entry("get", "got"), Map.entry("put", "put"), Map.entry("set", "set"), Map.entry("cut", "cut"),
            Map.entry("let", "let"), Map.entry("tell", "told"), Map.entry("keep", "kept"), Map.entry("buy", "bought"),
            Map.entry("think", "thought"), Map.entry("lead", "led"), Map.entry("build", "built"), Map.entry("meet", "met"),
            Map.entry("say", "said"), Map.entry("pay", "paid"), Map.entry("have", "had"), Map.entry("hold", "held"),
            Map.entry("bring", "brought"), Map.entry("leave", "left"), Map.entry("begin", "began"), Map.entry("do", "did"),
            Map.entry("go", "went"), Map.entry("see", "saw"), Map.entry("know", "knew"), Map.entry("write", "wrote"),
            Map.entry("show", "showed"), Map.entry("choose", "chose"), Map.entry("speak", "spoke"), Map.entry("read", "read"),
            Map.entry("run", "ran"), Map.entry("draw", "drew"), Map.entry("teach", "taught"), Map.entry("speed", "sped"));
    /** Verbs of several syllables that double their last letter. */
    private static final Set<String> DOUBLING = Set.of("begin", "commit", "refer", "occur", "permit", "submit", "admit", "transmit",
            "remit", "prefer", "defer", "equip", "control", "compel", "transfer", "confer", "infer", "omit", "regret");
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** The base form, that of he and she, the past, that of what goes on. */
    static List<String> ofVerb(String phrase) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        return List.of(phrase, (verb.equals("have") ? "has" : withS(verb)) + rest, past(verb) + rest, going(verb) + rest);
    }

    /** One and several. */
    static List<String> ofNoun(String phrase) {
        int of = phrase.indexOf(" of ");
        String head = of < 0 ? phrase : phrase.substring(0, of);
        return List.of(phrase, several(head) + phrase.substring(head.length()));
    }

    private static String several(String noun) {
        return noun.endsWith("man") && !noun.endsWith("human") ? noun.substring(0, noun.length() - 2) + "en" : withS(noun);
    }

    private static String withS(String word) {
        if (word.endsWith("y") && !vowel(word, 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses || word.equals("do") || word.equals("go") ? "es" : "s");
    }

    private static String past(String verb) {
        String own = PAST.get(verb);
        if (own != null) {
            return own;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return verb.endsWith("y") && !vowel(verb, 2) ? verb.substring(0, verb.length() - 1) + "ied" : doubled(verb) + "ed";
    }

    private static String going(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye") && verb.length() > 2;
        return (silent ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
    }

    private static String doubled(String verb) {
        char last = verb.charAt(verb.length() - 1);
        boolean closed = verb.length() > 2 && !vowel(verb, 1) && "wxy".indexOf(last) < 0 && vowel(verb, 2) && !vowel(verb, 3);
        return closed && (DOUBLING.contains(verb) || syllables(verb) == 1) ? verb + last : verb;
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean here = VOWELS.indexOf(word.charAt(i)) >= 0;
            count += here && (i == 0 || VOWELS.indexOf(word.charAt(i - 1)) < 0) ? 1 : 0;
        }
        return count;
    }

    private static boolean vowel(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }

    /** Whether "an" comes before it, by its sound as far as its letters tell it. */
    static boolean takesAn(String word) {
        String lower = LetterCase.lower(word);
        if (lower.matches("(?:hour|honest|honor|heir).*")) {
            return true;
        }
        return lower.matches("[aeiou].*") && !lower.matches("(?:eu|one\\b|once\\b|uni(?!n)|use|usa|usu|util|ubiq).*");
    }
}
