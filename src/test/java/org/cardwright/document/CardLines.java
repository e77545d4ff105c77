package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * A card's lines with the key that each belongs to, found without any YAML; {@link #BODY} for those after the front
 * matter.
 */
record CardLines(List<String> lines, List<String> owners) {
    static final String BODY = "(body)";
    private static final Pattern KEY = Pattern.compile(
            "( *)(?:\\? )?(['\"]?)([A-Za-z_<]+)\\2(?: *:(\\s.*)?|(?<=\\? \\w{1,40})\\s*)", Pattern.DOTALL);

    static CardLines of(String text) {
        List<String> lines = List.of(text.split("(?<=\n)", -1));
        var owners = new ArrayList<String>();
        String owner = "(start)";
        String indent = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher key = KEY.matcher(lines.get(i));
            boolean closing = i > 0 && lines.get(i).stripTrailing().matches("---|\\.\\.\\.");
            if (owner.equals(BODY) || closing) {
                owner = BODY;
            } else if (key.matches() && (indent == null || indent.equals(key.group(1)))) {
                indent = key.group(1);
                owner = key.group(3);
            }
            owners.add(owner);
        }
        return new CardLines(lines, owners);
    }

    /** The keys whose lines are not the same in another version of the card. */
    Set<String> changedKeys(CardLines after) {
        var keys = new TreeSet<String>();
        for (AbstractDelta<String> delta : DiffUtils.diff(lines, after.lines).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            keys.addAll(owners.subList(from, from + delta.getSource().size()));
            keys.addAll(after.owners.subList(to, to + delta.getTarget().size()));
        }
        return keys;
    }

    List<String> of(Set<String> keys) {
        var result = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (keys.contains(owners.get(i))) {
                result.add(lines.get(i));
            }
        }
        return result;
    }

    String body() {
        return String.join("", of(Set.of(BODY)));
    }
}
