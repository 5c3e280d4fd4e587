using System.Security.Cryptography;

namespace Maatstaf.Cli_Tests;

/// <summary>The reports of all participants, without a site.</summary>
public sealed class ReportsTests(DemoPackageFixture demo) : IClassFixture<DemoPackageFixture>
{
    [Fact]
    public async Task All_reports_are_written_with_a_list_that_knows_every_file()
    {
        var folder = demo.NewFolder();
        var (exitCode, output, _) = await Program.RunAsync("reports", demo.Package, "--out", folder, "--no-pdf");

        exitCode.ShouldBe(0);
        output.ShouldContain("rapporten geschreven");
        var rows = (await File.ReadAllLinesAsync(Path.Combine(folder, "reports.csv"), TestContext.Current.CancellationToken)).Select(static row => row.Split(',')).ToArray();
        rows[0].ShouldBe(["organisation", "edition", "file", "data_version", "sha256", "bytes"]);
        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe([.. rows[1..].Select(static row => row[2]), "reports.csv"], ignoreOrder: true);
        rows[1..].Select(static row => row[0]).Distinct().Count().ShouldBe(33, "27 participants and 6 partnerships");
        rows[1..].Select(static row => row[3]).Distinct().ShouldHaveSingleItem("all of one data version");
        foreach (var row in rows[1..])
        {
            var file = await File.ReadAllBytesAsync(Path.Combine(folder, row[2]), TestContext.Current.CancellationToken);
            (Convert.ToHexStringLower(SHA256.HashData(file)), $"{file.Length}").ShouldBe((row[4], row[5]), row[2]);
        }
    }

    [Fact]
    public async Task Where_nobody_takes_part_nothing_is_written_and_the_possible_editions_are_named()
    {
        var folder = demo.NewFolder();
        var (exitCode, _, errors) = await Program.RunAsync("reports", demo.Package, "--edition", "2031", "--out", folder, "--no-pdf");

        exitCode.ShouldBe(1);
        errors.ShouldContain("2005–2025");
        Directory.Exists(folder).ShouldBeFalse();
    }
}
