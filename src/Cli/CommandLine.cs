using System.CommandLine;
using Maatstaf.Cli.Commands;

namespace Maatstaf.Cli;

/// <summary>The commands, in the order in which a new user meets them.</summary>
internal static class CommandLine
{
    public static RootCommand Root(Terminal terminal) => new(
        terminal.Language == Vocabulary.Language.Dutch
            ? "Maatstaf: wat ICT kost bij gemeenten. Begin met: ./maatstaf demo"
            : "Maatstaf: what ICT costs municipalities. Start with: ./maatstaf demo")
    {
        new Option<bool>("--english") { Description = "Messages in English / meldingen in het Engels", Recursive = true },
        DemoCommand.Create(terminal),
        CheckCommand.Create(terminal),
        BenchmarkCommand.Create(terminal),
        ReportCommand.Create(terminal),
        ServeCommand.Create(terminal),
    };

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
    };

    public static Option<string> Out(Terminal terminal) => new("--out")
    {
        Description = terminal.Language == Vocabulary.Language.Dutch ? "Map waarin het resultaat komt" : "Folder for the result",
        Required = true,
    };
}
