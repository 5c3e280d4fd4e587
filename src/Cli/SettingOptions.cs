using System.Collections;
using System.CommandLine;
using Maatstaf.Printing;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>The options of a command that stand for settings, and the reading of all settings.</summary>
internal sealed class SettingOptions
{
    private readonly Terminal terminal;
    private readonly (Setting Setting, Option<string?> Option)[] options;
    private readonly Option<string?> file;

    public SettingOptions(Terminal terminal, params IEnumerable<Setting> settings)
    {
        this.terminal = terminal;
        options = [.. settings.Where(static setting => setting.HasOption).Select(setting => (setting, OptionOf(setting)))];
        file = new("--settings") { Description = terminal.InOwnWords(new("Bestand met instellingen (YAML)", "File with settings (YAML)")) };
    }

    /// <summary>Offers the options with a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var (_, option) in options)
            command.Options.Add(option);
        command.Options.Add(file);
    }

    /// <summary>Reads what was chosen on the command line, in the environment and in the file.</summary>
    /// <exception cref="RefusalException">Something that was chosen is not allowed; everything that is wrong was told.</exception>
    public SettingValues Read(ParseResult parsed)
    {
        var reading = ReadAll(parsed);
        foreach (var problem in reading.Problems)
            terminal.Remark(new($"{problem.Code} {problem.Sentence.Dutch}", $"{problem.Code} {problem.Sentence.English}"));
        if (reading.Problems.Any(static problem => problem.Blocks))
        {
            throw new RefusalException(ExitCode.Refused, new(
                "De instellingen kloppen niet. Er is niets gestart.",
                "The settings are wrong. Nothing was started."));
        }

        return reading.Values;
    }

    /// <summary>Reads the same, and leaves it to the caller to tell what is wrong.</summary>
    public SettingsReading ReadAll(ParseResult parsed)
    {
        var commandLine = options
            .Where(pair => parsed.GetResult(pair.Option) is { Implicit: false })
            .ToDictionary(static pair => pair.Setting.Key, pair => parsed.GetValue(pair.Option) ?? "true");
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(static pair => (string)pair.Key, static pair => (string?)pair.Value ?? string.Empty);
        var reading = SettingsReading.Read(commandLine, environment, parsed.GetValue(file));
        // Who prints looks there, also for the commands that print without a site.
        if (reading.Values.Of(SiteSettings.Chromium) is { Length: > 0 } program)
            Environment.SetEnvironmentVariable(ChromiumPdf.PathVariable, program);
        return reading;
    }

    private Option<string?> OptionOf(Setting setting)
    {
        var option = new Option<string?>(setting.Option) { Description = terminal.InOwnWords(setting.Meaning), Arity = setting is Setting<bool> ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !setting.Allows(word.Value))
                result.AddError(terminal.InOwnWords(SettingsReading.Wrong(setting, word.Value, setting.Option)));
        });
        return option;
    }
}
