using System.Text;
using Maatstaf.Settings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Settings_Tests;

/// <summary>The table of settings in the documentation is made of the settings; <c>MAATSTAF_RENEW=1</c> writes it anew.</summary>
public sealed class TableTests
{
    private const string Begin = "<!-- settings: made by tests/Settings.Tests, MAATSTAF_RENEW=1 -->\n", End = "<!-- end of settings -->\n";

    [Fact]
    public void The_documentation_tells_every_setting_as_it_is()
    {
        var file = Path.Combine(Root(), "docs", "operations.md");
        var text = File.ReadAllText(file);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        from.ShouldBeGreaterThan(Begin.Length);
        if (Environment.GetEnvironmentVariable("MAATSTAF_RENEW") == "1")
            File.WriteAllText(file, text = text[..from] + Table() + text[to..]);

        text.ShouldContain(Begin + Table() + End);
    }

    [Fact]
    public void Every_setting_has_a_name_of_its_own_and_words_in_both_languages()
    {
        SiteSettings.All.Select(static setting => setting.Key).ShouldBeUnique();
        SiteSettings.All.Select(static setting => setting.Variable).ShouldBeUnique();
        foreach (var setting in SiteSettings.All)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                setting.Meaning.In(language).ShouldNotBeNullOrWhiteSpace();
                setting.Allowed.In(language).ShouldEndWith(".");
            }

            if (setting.IsSecret)
                setting.Standard.ShouldBeEmpty($"{setting.Key}: a secret that everybody has is none");
        }
    }

    private static string Table()
    {
        var table = new StringBuilder("| in the file | in the environment | is | meaning | allowed |\n|---|---|---|---|---|\n");
        foreach (var setting in SiteSettings.All)
            table.Append($"| `{setting.Key}` | `{setting.Variable}` | {Standard(setting)} | {setting.Meaning.English} | {setting.Allowed.English} |\n");
        return table.ToString();
    }

    private static string Standard(Setting setting) => setting switch
    {
        { IsSecret: true } => "secret",
        { Standard: "" } => "",
        _ => $"`{setting.Standard}`",
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Maatstaf.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
