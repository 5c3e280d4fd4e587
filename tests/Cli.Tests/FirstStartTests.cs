using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;

namespace Maatstaf.Cli_Tests;

/// <summary>An installation that begins: people are let in and earlier years come in.</summary>
public sealed class FirstStartTests(DemoPackageFixture demo) : IClassFixture<DemoPackageFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Earlier_years_come_in_as_a_package_and_replace_nothing_unasked()
    {
        var folder = demo.NewFolder();
        var (exitCode, output, errors) = await Program.RunAsync("import", demo.Package, "--data", folder);
        exitCode.ShouldBe(0, errors);
        output.ShouldContain("boekjaren 2004–2024");
        output.ShouldContain("Niemand ziet er nog iets van");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(folder, "maatstaf.db")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, "it holds everything");

        var again = await Program.RunAsync("import", demo.Package, "--data", folder);
        again.ExitCode.ShouldBe(1);
        again.Errors.ShouldContain("staan al organisaties");
        again.Errors.ShouldContain("--force");
        (await Program.RunAsync("import", demo.Package, "--data", folder, "--force", "--english")).Output.ShouldContain("fiscal years 2004–2024");
    }

    [Fact]
    public async Task A_package_that_is_wrong_leaves_no_database_behind()
    {
        var (package, folder) = (demo.NewFolder(), demo.NewFolder());
        Directory.CreateDirectory(package);
        (await Program.RunAsync("import", package, "--data", folder)).ExitCode.ShouldBe(1);
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task The_invented_country_does_not_join_a_real_benchmark()
    {
        var folder = demo.NewFolder();
        (await Program.RunAsync("invite", "beheer@voorbeeld.example", "--data", folder)).ExitCode.ShouldBe(0);
        var (exitCode, _, errors) = await Program.RunAsync("demo", "--data", folder);
        exitCode.ShouldBe(1);
        errors.ShouldContain("staat een echte benchmark");
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System, Stop);
        (await store.Delivery.OrganisationsAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_keeps_the_installation_lets_anyone_in_without_a_letter()
    {
        var folder = demo.NewFolder();
        var team = await Program.RunAsync("invite", "team@voorbeeld.example", "--role", "team", "--data", folder);
        team.ExitCode.ShouldBe(0, team.Errors);
        team.Output.ShouldContain("/uitnodiging/");
        (await Program.RunAsync("import", demo.Package, "--data", folder)).ExitCode.ShouldBe(0);
        (await Program.RunAsync("invite", "geld@voorbeeld.example", "--role", "coordinator", "--organisation", "GM9030", "--data", folder)).ExitCode.ShouldBe(0);
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System, Stop);
        await using var accounts = store.OpenAccounts();
        accounts.Invitations.Select(static invitation => new { invitation.Role, invitation.Organisation }).AsEnumerable().Select(static one => $"{one.Role} {one.Organisation}".TrimEnd())
            .ShouldBe([$"{Role.Team}", $"{Role.Coordinator} GM9030"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("is geen e-mailadres", "niemand")]
    [InlineData("Noem de organisatie", "a@voorbeeld.example", "--role", "reader")]
    [InlineData("hoort niet bij een organisatie", "a@voorbeeld.example", "--role", "team", "--organisation", "GM9030")]
    [InlineData("is er geen organisatie GM0001", "a@voorbeeld.example", "--role", "reader", "--organisation", "GM0001")]
    public async Task An_invitation_that_cannot_be_says_why(string sentence, params string[] asked)
    {
        var (exitCode, _, errors) = await Program.RunAsync(["invite", .. asked, "--data", demo.NewFolder()]);
        exitCode.ShouldBe(1);
        errors.ShouldContain(sentence);
    }
}
