using System.CommandLine;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary>The option that says for whom figures are made.</summary>
internal static class AudienceOption
{
    private static readonly Dictionary<string, Audience> Audiences = new(StringComparer.Ordinal)
    {
        ["internal"] = Audience.Internal,
        ["circle"] = Audience.Circle,
        ["public"] = Audience.Public,
    };

    /// <summary>The option.</summary>
    /// <param name="terminal">The language of its explanation.</param>
    /// <param name="standard">Who is meant when nobody is named; null = somebody must be.</param>
    public static Option<string> Create(Terminal terminal, string? standard)
    {
        var option = new Option<string>("--audience")
        {
            Description = terminal.InOwnWords(new("Voor wie: internal, circle of public", "For whom: internal, circle or public")),
            Required = standard is null,
        };
        if (standard is not null)
            option.DefaultValueFactory = _ => standard;
        return option;
    }

    /// <summary>Who is meant by a word.</summary>
    /// <exception cref="RefusalException">Nobody is.</exception>
    public static Audience Read(string word) => Audiences.TryGetValue(word, out var audience) ? audience : throw new RefusalException(ExitCode.WrongUsage, new(
        $"--audience is '{word}'. Kies internal, circle of public.",
        $"--audience is '{word}'. Choose internal, circle or public."));
}
