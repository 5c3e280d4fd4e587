using System.CommandLine;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>check PACKAGE</c>: lists every problem of a data package.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var package = CommandLine.Package(terminal);
        var command = new Command("check", terminal.Language == Language.Dutch ? "Controleer een datapakket" : "Check a data package") { package };
        command.SetAction(parsed => Check(terminal, parsed.GetRequiredValue(package)));
        return command;
    }

    private static int Check(Terminal terminal, string package)
    {
        var reading = new Workshop(terminal).Read(package, keepDetails: false);
        terminal.List(reading.Problems, Console.Error);
        if (reading.Data is not { } data)
        {
            var wrong = reading.Problems.Count(static problem => problem.Severity >= Severity.Blocks);
            terminal.Say($"{wrong} keer staat er iets fout. Verbeter dit en controleer opnieuw.", $"Number of problems: {wrong}. Correct them and check again.");
            return ExitCode.Refused;
        }

        var lines = data.Software.Count + data.Personnel.Count + data.Infrastructure.Count;
        terminal.Say(
            $"In orde: organisaties {data.Organisations.Count}, leveringen {data.Returns.Count}, kostenregels {lines}.",
            $"All right: organisations {data.Organisations.Count}, returns {data.Returns.Count}, cost lines {lines}.");
        return ExitCode.Done;
    }
}
