package org.cardwright.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what is wrong with the arguments, and where help is. */
final class UsageErrors {
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    private UsageErrors() {}

    static String words(ParameterException e) {
        String help = " " + Strings.get("cli.usage.help", e.getCommandLine().getCommandSpec().qualifiedName());
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched) + help;
            case MissingParameterException missing -> missing(missing) + help;
            case MutuallyExclusiveArgsException _ -> Strings.get("cli.usage.only-one", options(e)) + help;
            case OverwrittenOptionException _ -> Strings.get("cli.usage.twice", options(e)) + help;
            case ParameterException _ when e.getArgSpec() != null ->
                Strings.get("cli.usage.value", e.getValue() == null ? "" : e.getValue(), name(e.getArgSpec())) + help;
            default -> e.getMessage();
        };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().getFirst();
        boolean ofRoot = e.getCommandLine().getParent() == null;
        String key = first.startsWith("-") ? "cli.usage.option" : ofRoot ? "cli.usage.command" : "cli.usage.too-many";
        List<String> similar = e.getSuggestions().stream().filter(each -> isNear(each, first)).toList();
        return Strings.get(key, first) + (similar.isEmpty() || key.equals("cli.usage.too-many") ? ""
                : " " + Strings.get("cli.usage.similar", similar.getFirst()));
    }

    /** The parser suggests something for anything. */
    private static boolean isNear(String suggestion, String given) {
        int letter = given.startsWith("--") ? 2 : 0;
        return Math.abs(suggestion.length() - given.length()) <= 2 && given.length() > letter
                && suggestion.startsWith(given.substring(0, letter + 1));
    }

    private static String missing(MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        boolean choice = missing.size() > 1 && missing.stream().allMatch(each -> each.group() != null
                && each.group().exclusive());
        String names = missing.isEmpty() ? options(e)
                : missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
        return Strings.get(choice || missing.isEmpty() ? "cli.usage.one-of" : "cli.usage.missing", names);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() > 0 ? "=" + option.paramLabel() : "")
                : argument.paramLabel();
    }

    /** The options that a message of the parser names: it keeps them nowhere else. */
    private static String options(ParameterException e) {
        return OPTION.matcher(e.getMessage()).results().map(MatchResult::group).distinct()
                .collect(Collectors.joining(", "));
    }
}
