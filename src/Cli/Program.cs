using System.CommandLine;
using System.Globalization;
using Maatstaf.Cli;
using Maatstaf.Cli.Commands;

// Everything inside is invariant; who shows a number says in which language.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var english = args.Contains(CommandLine.English);
var terminal = new Terminal(english ? Maatstaf.Vocabulary.Language.English : Maatstaf.Vocabulary.Language.Dutch);
var root = CommandLine.Root(terminal);
var parsed = root.Parse(CommandLine.Asked(args, root));
if (parsed.Errors.Count > 0)
{
    UsageErrors.Say(parsed, terminal);
    return ExitCode.WrongUsage;
}

return await terminal.GuardAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
