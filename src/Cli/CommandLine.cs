using System.CommandLine;
using System.Globalization;
using Maatstaf.Cli.Commands;

namespace Maatstaf.Cli;

/// <summary>The commands, in the order in which a new user meets them.</summary>
internal static class CommandLine
{
    /// <summary>The option that chooses English.</summary>
    public const string English = "--english";

    /// <summary>Does what is asked, and says it or why not.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var terminal = new Terminal(arguments.Contains(English) ? Vocabulary.Language.English : Vocabulary.Language.Dutch);
        var root = Root(terminal);
        var parsed = root.Parse(Asked(arguments, root));
        if (parsed.Errors.Count == 0)
            return await terminal.GuardAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
        UsageErrors.Say(parsed, terminal);
        return ExitCode.WrongUsage;
    }

    public static RootCommand Root(Terminal terminal) => new(terminal.InOwnWords(new(
        "Maatstaf: wat ICT kost bij gemeenten. Begin met: ./maatstaf demo",
        "Maatstaf: what ICT costs municipalities. Start with: ./maatstaf demo")))
    {
        new Option<bool>(English) { Description = "Messages in English / meldingen in het Engels", Recursive = true },
        DemoCommand.Create(terminal),
        CheckCommand.Create(terminal),
        BenchmarkCommand.Create(terminal),
        ReportCommand.Create(terminal),
        ReportsCommand.Create(terminal),
        ServeCommand.Create(terminal),
        ImportCommand.Create(terminal),
        InviteCommand.Create(terminal),
        DoctorCommand.Create(terminal),
        AuditCommand.Create(terminal),
        BackupCommand.Create(terminal),
        RestoreCommand.Create(terminal),
    };

    /// <summary>
    /// What is asked: nothing and <c>help</c> ask for help, and <c>help</c> with a command for help on it. The language is
    /// known by now, so its option may stand anywhere.
    /// </summary>
    public static string[] Asked(string[] arguments, Command root)
    {
        string[] words = [.. arguments.Where(static word => word != English)];
        return words switch
        {
            [] or ["help"] => ["--help"],
            ["help", var topic, ..] => root.Subcommands.Any(command => command.Name == topic) ? [topic, "--help"] : [topic],
            _ => words,
        };
    }

    public static Argument<string> Package(Terminal terminal) => new("package")
    {
        Description = terminal.Language == Vocabulary.Language.Dutch ? "Datapakket: een map of een .zip" : "Data package: a folder or a .zip",
    };

    public static Option<int> Edition(Terminal terminal) => new("--edition")
    {
        Description = terminal.Language == Vocabulary.Language.Dutch
            ? "Jaar van publicatie; editie 2025 gaat over boekjaar 2024"
            : "Year of publication; edition 2025 is about fiscal year 2024",
        Required = true,
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (word.Length == 4 && word.All(char.IsAsciiDigit))
                return int.Parse(word, CultureInfo.InvariantCulture);
            result.AddError(terminal.InOwnWords(new(
                $"--edition is '{word}'. Schrijf een jaar van vier cijfers, zoals 2025.",
                $"--edition is '{word}'. Write a year of four digits, such as 2025.")));
            return 0;
        },
    };

    public static Option<string> Out(Terminal terminal)
    {
        var option = new Option<string>("--out")
        {
            Description = terminal.InOwnWords(new("Map waarin het resultaat komt", "Folder for the result")),
            Required = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var folder])
                return;
            if (string.IsNullOrWhiteSpace(folder.Value))
                result.AddError(terminal.InOwnWords(new("--out is leeg. Noem een map.", "--out is empty. Name a folder.")));
            else if (File.Exists(folder.Value))
                result.AddError(terminal.InOwnWords(new($"--out is '{folder.Value}', en dat is een bestand. Noem een map.", $"--out is '{folder.Value}', which is a file. Name a folder.")));
        });
        return option;
    }
}
