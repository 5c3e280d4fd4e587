using Maatstaf.Settings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Settings_Tests;

/// <summary>What an administrator writes, and what comes of it.</summary>
public sealed class ReadingTests : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-settings-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_a_choice_everything_is_as_it_is_by_itself()
    {
        var reading = Read();

        reading.Problems.ShouldBeEmpty();
        reading.Values.Of(SiteSettings.Url).ShouldBe("http://localhost:5080");
        reading.Values.Of(SiteSettings.MailPort).ShouldBe(587);
        reading.Values.Of(SiteSettings.MailEncrypted).ShouldBeTrue();
        reading.Values.NamesOf(SiteSettings.ProviderName).ShouldBeEmpty();
    }

    [Fact]
    public void The_command_line_goes_before_the_environment_and_that_before_the_file()
    {
        var file = Write("url: http://localhost:1\nmail.port: 1\nlimit:\n  address: 1\n  account: 7\n");
        var reading = Read(file, environment: new() { ["MAATSTAF_MAIL_PORT"] = "2", ["MAATSTAF_LIMIT_ADDRESS"] = "2" }, commandLine: new() { ["limit.address"] = "3" });

        reading.Problems.ShouldBeEmpty();
        reading.Values.Of(SiteSettings.Url).ShouldBe("http://localhost:1");
        reading.Values.Of(SiteSettings.MailPort).ShouldBe(2);
        reading.Values.Of(SiteSettings.LimitAddress).ShouldBe(3);
        reading.Values.Of(SiteSettings.LimitAccount).ShouldBe(7);
    }

    [Fact]
    public void The_environment_may_name_the_file()
    {
        Read(environment: new() { [SettingsReading.FileVariable] = Write("mail.port: 26\n") }).Values.Of(SiteSettings.MailPort).ShouldBe(26);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_what_is_allowed()
    {
        var file = Write("mail.port: veel\nmial.host: post\ncbs: maybe\n");
        var reading = Read(file, environment: new() { ["MAATSTAF_URL"] = "ftp://maatstaf.example", ["MAATSTAF_LIMIT_EXPORT"] = "-1", ["MAATSTAF_PROXIES"] = "10.0.0.0/33" });

        reading.Problems.Select(static problem => (problem.Code, problem.Sentence.English)).ShouldBe(
        [
            ("I102", $"{file}:1: mail.port is 'veel'. Write a whole number from 1 up to and including 65535."),
            ("I101", $"Maatstaf does not know {file}:2: mial.host. Do you mean mail.host? All settings are in docs/operations.md."),
            ("I102", $"{file}:3: cbs is 'maybe'. Write true or false."),
            ("I102", "MAATSTAF_LIMIT_EXPORT is '-1'. Write a whole number from 0 up to and including 1000000."),
            ("I102", "MAATSTAF_PROXIES is '10.0.0.0/33'. Write addresses or networks such as 10.0.0.0/8, with commas between them."),
            ("I102", "MAATSTAF_URL is 'ftp://maatstaf.example'. Write an address such as http://localhost:5081."),
        ]);
        reading.Problems.ShouldAllBe(static problem => problem.Blocks);
    }

    [Fact]
    public void A_strange_variable_is_named_and_does_not_stop_the_start()
    {
        var problem = Read(environment: new() { ["MAATSTAF_MIAL_HOST"] = "post" }).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("I101");
        problem.Blocks.ShouldBeFalse();
        problem.Sentence.Dutch.ShouldBe("Maatstaf kent MAATSTAF_MIAL_HOST niet. Bedoelt u MAATSTAF_MAIL_HOST? Alle instellingen staan in docs/operations.md.");
    }

    [Fact]
    public void What_Kubernetes_puts_in_the_environment_is_not_taken_for_ours()
    {
        Read(environment: new()
        {
            ["MAATSTAF_SERVICE_HOST"] = "10.1.2.3", ["MAATSTAF_SERVICE_PORT"] = "80", ["MAATSTAF_PORT"] = "tcp://10.1.2.3:80",
            ["MAATSTAF_PORT_80_TCP"] = "tcp://10.1.2.3:80", ["MAATSTAF_PORT_80_TCP_ADDR"] = "10.1.2.3", ["MAATSTAF_HOME"] = "/", ["PATH"] = "/bin",
        }).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_secret_is_never_told()
    {
        var secret = Path.Combine(folder.FullName, "secret");
        File.WriteAllText(secret, "geheim-woord\n");
        var reading = Read(environment: new() { ["MAATSTAF_DATABASE_FILE"] = secret, ["MAATSTAF_MAIL_PASSWORD_FILE"] = secret + "-elsewhere", ["MAATSTAF_URL_FILE"] = secret });

        reading.Values.Of(SiteSettings.Database).ShouldBe("geheim-woord");
        reading.Problems.Select(static problem => problem.Code).ShouldBe(["I103", "I101"]);
        foreach (var setting in SiteSettings.All.Where(static setting => setting.IsSecret))
            SettingsReading.Wrong(setting, "geheim-woord", setting.Variable).In(Language.Dutch).ShouldNotContain("geheim-woord");
        reading.Problems.ShouldAllBe(static problem => !problem.Sentence.English.Contains("geheim-woord"));
    }

    [Fact]
    public void A_provider_is_whole_or_it_is_refused()
    {
        var whole = Read(environment: new()
        {
            ["MAATSTAF_PROVIDER_ALDER_NAME"] = "Gemeente Alder", ["MAATSTAF_PROVIDER_ALDER_AUTHORITY"] = "https://sso.alder.example",
            ["MAATSTAF_PROVIDER_ALDER_CLIENT_ID"] = "maatstaf", ["MAATSTAF_PROVIDER_ALDER_CLIENT_SECRET"] = "x",
        });
        whole.Problems.ShouldBeEmpty();
        whole.Values.NamesOf(SiteSettings.ProviderName).ShouldBe(["alder"]);
        whole.Values.Of(SiteSettings.ProviderAuthority, "alder").ShouldBe("https://sso.alder.example");

        var half = Read(Write("provider:\n  alder:\n    name: Gemeente Alder\n    client-id: maatstaf\n"));
        half.Problems.Select(static problem => (problem.Code, problem.Sentence.English)).ShouldBe(
        [
            ("I105", "provider.alder.authority is missing; it belongs with provider.alder. Fill it in, or take provider.alder away."),
            ("I105", "provider.alder.client-secret is missing; it belongs with provider.alder. Fill it in, or take provider.alder away."),
        ]);
    }

    [Fact]
    public void Letters_do_not_cross_the_network_readable()
    {
        Read(environment: new() { ["MAATSTAF_MAIL_HOST"] = "post.example", ["MAATSTAF_MAIL_ENCRYPTED"] = "false" }).Problems.ShouldHaveSingleItem().Code.ShouldBe("I102");
        Read(environment: new() { ["MAATSTAF_MAIL_HOST"] = "127.0.0.1", ["MAATSTAF_MAIL_ENCRYPTED"] = "false" }).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("- url\n", "1: this is no setting")]
    [InlineData("url: [a, b]\n", "1: this is no setting")]
    [InlineData("url: \"x\n", "this is no setting")]
    public void A_file_that_holds_something_else_is_refused(string text, string sentence)
    {
        var problem = Read(Write(text)).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("I103");
        problem.Sentence.English.ShouldContain(sentence);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        Read(Path.Combine(folder.FullName, "nothing.yaml")).Problems.ShouldHaveSingleItem().Code.ShouldBe("I103");
    }

    [Fact]
    public void A_setting_that_stands_there_twice_is_refused()
    {
        Read(Write("mail.port: 25\nmail:\n  port: 26\n")).Problems.ShouldHaveSingleItem().Code.ShouldBe("I104");
    }

    private static SettingsReading Read(string? file = null, Dictionary<string, string>? environment = null, Dictionary<string, string>? commandLine = null) =>
        SettingsReading.Read(commandLine ?? Nothing, environment ?? Nothing, file);

    private string Write(string text)
    {
        var file = Path.Combine(folder.FullName, "settings.yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
