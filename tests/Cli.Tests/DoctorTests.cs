using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Maatstaf.Catalogue;
using Maatstaf.Cli;
using Maatstaf.Cli.Doctor;
using Maatstaf.Settings;
using Maatstaf.Storage;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Cli_Tests;

/// <summary>Installations that are broken on purpose, and what the doctor says of them.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-doctor-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_installation_that_is_right_is_called_right()
    {
        await KeepAsync();
        var (exitCode, output, errors) = await ExamineAsync();

        exitCode.ShouldBe(0, output + errors);
        foreach (var code in (string[])["I200", "I201", "I202", "I203", "I204", "I206", "I207"])
            output.ShouldContain($"goed   {code} ");
        output.ShouldNotContain("fout ");
    }

    [Fact]
    public async Task A_folder_without_a_database_is_told_and_none_is_made()
    {
        var (exitCode, output, _) = await ExamineAsync();

        exitCode.ShouldBe(0);
        output.ShouldContain("let op I201 Er is nog geen database");
        folder.EnumerateFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        await File.WriteAllTextAsync(Database, new string('x', 4096), Stop);
        (await WrongAsync()).ShouldContain("fout   I201 S101 ");
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_told()
    {
        await KeepAsync();
        await ChangeAsync("update schema_version set version = 999");
        (await WrongAsync()).ShouldContain("fout   I201 S102 ");
    }

    [Fact]
    public async Task A_database_of_an_older_program_is_told_and_left_as_it_is()
    {
        await KeepAsync();
        await ChangeAsync("update schema_version set version = version - 1");
        var (exitCode, output, _) = await ExamineAsync();
        exitCode.ShouldBe(0);
        output.ShouldContain("let op I202 Het schema is versie ");
        var again = await ReturnStore.ExamineSqliteAsync(Database, TimeProvider.System, Stop);
        again.Schema.ShouldBe(again.Known - 1);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_without_its_password()
    {
        var output = await WrongAsync(("MAATSTAF_DATABASE", "Host=127.0.0.1;Port=1;Database=maatstaf;Username=maatstaf;Password=geheim-woord"));
        output.ShouldContain("fout   I201 S108 ");
        output.ShouldNotContain("geheim-woord");
    }

    [Fact]
    public async Task A_clock_that_is_behind_is_told()
    {
        await KeepAsync(new ClockAt(DateTimeOffset.Parse("2031-01-01T12:00:00Z")));
        var examination = new DatabaseExamination(new StorePlace(Database, null), new ClockAt(DateTimeOffset.Parse("2030-01-01T12:00:00Z")));
        (await examination.LookAsync(Stop)).Single(static finding => finding.Code == "I203").Condition.ShouldBe(Condition.Wrong);
    }

    [Fact]
    public async Task A_catalogue_that_is_wrong_is_told()
    {
        var wrong = folder.CreateSubdirectory("catalogue");
        await File.WriteAllTextAsync(Path.Combine(wrong.FullName, "indicators.yaml"), "hours-per-fte: many\n", Stop);
        var finding = (await new CatalogueExamination(() => BenchmarkCatalogue.Read(wrong.FullName)).LookAsync(Stop)).ShouldHaveSingleItem();
        (finding.Code, finding.Condition).ShouldBe(("I204", Condition.Wrong));
    }

    [Fact]
    public async Task A_printer_that_is_not_there_or_does_not_start_is_told()
    {
        (await WrongAsync(("MAATSTAF_CHROMIUM", "/nergens/chromium"))).ShouldContain("fout   I205 De instelling chromium noemt /nergens/chromium");
        (await WrongAsync(("MAATSTAF_CHROMIUM", "/bin/false"))).ShouldContain("fout   I205 /bin/false start niet");
    }

    [Fact]
    public async Task A_machine_without_a_printer_goes_on_without_one()
    {
        await KeepAsync();
        var (exitCode, output, _) = await ExamineAsync(("PATH", Path.GetDirectoryName(Environment.ProcessPath) ?? "/nergens"), ("MAATSTAF_CHROMIUM", ""));
        exitCode.ShouldBe(0, output);
        output.ShouldContain("let op I205 Chromium is er niet");
    }

    [Theory]
    [InlineData("Host=db.example;Database=m;Username=u;SSL Mode=Disable", "Wrong")]
    [InlineData("Host=localhost:5432,db2.example:5432;Database=m;Username=u", "Odd")]
    [InlineData("Server=10.0.0.7;Database=m;Username=u;SslMode=Require", "Odd")]
    [InlineData("Host=db.example;Database=m;Username=u;SSL Mode=VerifyFull", "Good")]
    [InlineData("Host=localhost;Database=m;Username=u", "")]
    [InlineData("Host=[::1]:5432,127.0.0.1:5433,/run/postgresql;Database=m;Username=u", "")]
    public async Task A_database_elsewhere_asks_for_a_connection_that_is_verified(string database, string condition)
    {
        var settings = SettingsReading.Read(new Dictionary<string, string>(), new Dictionary<string, string> { ["MAATSTAF_DATABASE"] = database }).Values;
        var findings = await new DatabaseLinkExamination(settings).LookAsync(Stop);
        string.Concat(findings.Select(static finding => finding.Condition)).ShouldBe(condition);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_told()
    {
        // Nobody may write there, not even root.
        var finding = (await new FolderExamination("/proc/maatstaf", new("gegevens", "data"), 0).LookAsync(Stop)).Single(static finding => finding.Code == "I206");
        finding.Condition.ShouldBe(Condition.Wrong);
    }

    [Fact]
    public async Task A_disk_that_is_nearly_full_is_told()
    {
        var findings = await new FolderExamination(folder.FullName, new("gegevens", "data"), long.MaxValue).LookAsync(Stop);
        findings.Single(static finding => finding.Code == "I207").Condition.ShouldBe(Condition.Wrong);
        findings.Single(static finding => finding.Code == "I206").Condition.ShouldBe(Condition.Good);
        folder.EnumerateFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_server_that_does_not_answer_is_told()
    {
        (await WrongAsync(("MAATSTAF_MAIL_HOST", "127.0.0.1"), ("MAATSTAF_MAIL_PORT", "1"))).ShouldContain("fout   I208 De mailserver 127.0.0.1:1 antwoordt niet");
    }

    [Fact]
    public async Task A_mail_server_that_answers_is_good()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var (_, output, _) = await ExamineAsync(("MAATSTAF_MAIL_HOST", "127.0.0.1"), ("MAATSTAF_MAIL_PORT", $"{((IPEndPoint)server.LocalEndpoint).Port}"));
        output.ShouldContain("goed   I208 ");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_secret_for_keys_that_is_no_secret_is_told_and_stops_the_start()
    {
        var key = Path.Combine(folder.FullName, "key");
        await File.WriteAllTextAsync(key, "geheim-woord", Stop);
        var output = await WrongAsync(("MAATSTAF_KEY_FILE", key));
        output.ShouldContain($"fout   I212 {key} bevat geen geheim van 32 bytes in base64. ");
        output.ShouldNotContain("geheim-woord");
        foreach (var command in (string[])["serve", "demo"])
        {
            var (exitCode, _, errors) = await Program.RunAsync(command, "--data", folder.FullName, "--key-file", key);
            (exitCode, errors.Contains("bevat geen geheim", StringComparison.Ordinal)).ShouldBe((1, true), errors);
            File.Exists(Database).ShouldBeFalse();
        }

        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]) + "\n", Stop);
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        (await WrongAsync(("MAATSTAF_KEY_FILE", key))).ShouldContain($"fout   I212 Iedereen op deze computer kan bij {key}.");
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        (await ExamineAsync(("MAATSTAF_KEY_FILE", key))).Output.ShouldContain("goed   I212 ");
    }

    [Fact]
    public async Task A_site_for_others_without_TLS_is_told()
    {
        (await WrongAsync(("MAATSTAF_PUBLIC_URL", "http://maatstaf.example"))).ShouldContain("fout   I209 http://maatstaf.example/ is zonder TLS");
        (await ExamineAsync(("MAATSTAF_PUBLIC_URL", "https://maatstaf.example"))).Output.ShouldContain("let op I209 proxies is leeg");
        (await ExamineAsync(("MAATSTAF_PUBLIC_URL", "https://maatstaf.example"), ("MAATSTAF_PROXIES", "10.0.0.1"))).Output.ShouldContain("goed   I209 ");
    }

    [Fact]
    public async Task Wrong_settings_are_told_beside_all_else()
    {
        var output = await WrongAsync(("MAATSTAF_MAIL_PORT", "veel"));
        output.ShouldContain("fout   I102 MAATSTAF_MAIL_PORT is 'veel'.");
        output.ShouldContain(" I204 ");
    }

    [Fact]
    public async Task The_site_does_not_start_with_wrong_settings()
    {
        var (exitCode, output, errors) = await Program.RunWithAsync(new Dictionary<string, string> { ["MAATSTAF_MAIL_PORT"] = "veel" }, "serve", "--data", folder.FullName);
        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldStartWith("I102 MAATSTAF_MAIL_PORT is 'veel'. Schrijf een heel getal van 1 tot en met 65535.");
        folder.EnumerateFiles().ShouldBeEmpty();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(folder.FullName, "maatstaf.db");

    private Task<(int ExitCode, string Output, string Errors)> ExamineAsync(params (string Name, string Value)[] environment) => Program.RunWithAsync(
        environment.Append(("MAATSTAF_DISK_LEAST", "1")).ToDictionary(static pair => pair.Item1, static pair => pair.Item2), "doctor", "--data", folder.FullName);

    private async Task<string> WrongAsync(params (string Name, string Value)[] environment)
    {
        var (exitCode, output, errors) = await ExamineAsync(environment);
        exitCode.ShouldBe(1, output);
        errors.ShouldContain("Te herstellen: ");
        return output;
    }

    private async Task KeepAsync(TimeProvider? clock = null)
    {
        await using var store = await ReturnStore.OpenSqliteAsync(Database, clock ?? TimeProvider.System, Stop);
        await store.Delivery.RecordAsync(Maatstaf.Delivery.People.Caller.Program("test"), "test.begin", "doctor", "done", Stop);
    }

    private async Task ChangeAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }

    private sealed class ClockAt(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
