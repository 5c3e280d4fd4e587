using System.CommandLine;
using Maatstaf.Catalogue;
using Maatstaf.Cli.Doctor;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>doctor</c>: what is wrong with an installation. It looks and changes nothing.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var settings = new SettingOptions(terminal, SiteSettings.All);
        var command = new Command("doctor", terminal.InOwnWords(new("Zeg wat er mis is met deze installatie", "Say what is wrong with this installation")));
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => ExamineAsync(terminal, settings.ReadAll(parsed), cancellation));
        return command;
    }

    private static async Task<int> ExamineAsync(Terminal terminal, SettingsReading reading, CancellationToken ct)
    {
        var findings = new List<Finding>(FindingsOf(reading));
        foreach (var examination in Examinations(reading.Values))
            findings.AddRange(await examination.LookAsync(ct));
        foreach (var finding in findings)
            terminal.Say($"{WordOf(finding.Condition).Dutch,-6} {finding.Code} {finding.Sentence.Dutch}", $"{WordOf(finding.Condition).English,-6} {finding.Code} {finding.Sentence.English}");
        var wrong = findings.Count(static finding => finding.Condition == Condition.Wrong);
        if (wrong == 0)
            return ExitCode.Done;
        terminal.Remark(new($"Te herstellen: {wrong}.", $"To be mended: {wrong}."));
        return ExitCode.Refused;
    }

    private static IEnumerable<Finding> FindingsOf(SettingsReading reading)
    {
        foreach (var problem in reading.Problems)
            yield return new(problem.Code, problem.Blocks ? Condition.Wrong : Condition.Odd, problem.Sentence);
        if (reading.Problems.Count == 0)
            yield return new("I200", Condition.Good, new("De instellingen kloppen.", "The settings are right."));
    }

    private static IEnumerable<IExamination> Examinations(SettingValues settings)
    {
        yield return new DatabaseExamination(StorePlace.Of(settings), TimeProvider.System);
        yield return new DatabaseLinkExamination(settings);
        yield return new CatalogueExamination(BenchmarkCatalogue.Shipped);
        yield return new ChromiumExamination();
        foreach (var (folder, use) in settings.Folders())
            yield return new FolderExamination(folder, use, settings.LeastRoom());
        yield return new MailExamination(settings.Mail());
        yield return new AddressExamination(settings);
        yield return new SecurityTextExamination(settings.Security(), TimeProvider.System);
        yield return new ScanExamination(settings.Of(SiteSettings.Scan));
        yield return new KeyExamination(settings.Of(SiteSettings.KeyFile));
        yield return new PasswordListExamination(settings.Of(SiteSettings.PasswordsBreached));
    }

    private static LocalisedText WordOf(Condition condition) => condition switch
    {
        Condition.Good => new("goed", "good"),
        Condition.Odd => new("let op", "note"),
        _ => new("fout", "wrong"),
    };
}
