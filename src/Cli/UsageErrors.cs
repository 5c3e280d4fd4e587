using System.CommandLine;
using System.CommandLine.Parsing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>What is wrong with a command line, in sentences of our own.</summary>
internal static class UsageErrors
{
    /// <summary>Says everything that is wrong on standard error.</summary>
    public static void Say(ParseResult parsed, Terminal terminal)
    {
        foreach (var sentence in Of(parsed))
            terminal.Remark(sentence);
        terminal.Remark(new("Zie ./maatstaf help.", "See ./maatstaf help."));
    }

    private static IEnumerable<LocalisedText> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        foreach (var token in parsed.UnmatchedTokens)
            yield return new($"Maatstaf kent '{token}' niet.", $"Maatstaf does not know '{token}'.");
        if (command.Command.Arguments is [var package, ..] && command.GetResult(package) is not { Tokens.Count: > 0 })
            yield return new("Noem het datapakket: een map of een .zip.", "Name the data package: a folder or a .zip.");
        foreach (var option in command.Command.Options.Where(option => option.Required && command.GetResult(option) is null or { Implicit: true }))
            yield return new($"{option.Name} ontbreekt.", $"{option.Name} is missing.");
        foreach (var option in parsed.Errors.Select(static error => error.SymbolResult).OfType<OptionResult>().Distinct().Where(static option => option is { Implicit: false, Tokens.Count: 0 }))
            yield return new($"Zet achter {option.Option.Name} een waarde.", $"Put a value after {option.Option.Name}.");
        // Only our own checks complain about a value that is there, and they speak the language of the user.
        foreach (var error in parsed.Errors.Where(static error => Holder(error.SymbolResult) is { Tokens.Count: > 0 }))
            yield return new(error.Message, error.Message);
    }

    private static OptionResult? Holder(SymbolResult? result) => result as OptionResult ?? result?.Parent as OptionResult;
}
