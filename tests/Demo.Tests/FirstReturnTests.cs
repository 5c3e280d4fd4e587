using Maatstaf.Catalogue;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Intake;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Rules;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

public sealed class FirstReturnTests : IDisposable
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    private readonly string directory = Directory.CreateTempSubdirectory("maatstaf-demo-").FullName;

    public FirstReturnTests() => FirstReturnFiles.WriteTo(directory, Country.Package, Delivering.Deliveries, Catalogue);

    private static YearReturn Expected => FirstReturnFiles.Expected(Delivering.Deliveries);

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void The_files_in_the_repository_are_those_that_the_demo_makes()
    {
        // After a change: maatstaf demo --files demo/levering-2026
        foreach (var file in Directory.GetFiles(directory))
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "levering-2026", Path.GetFileName(file))).ShouldBe(File.ReadAllBytes(file), Path.GetFileName(file));
    }

    [Fact]
    public void The_package_gives_the_expected_return()
    {
        var reading = PackageReader.Read(Path.Combine(directory, FirstReturnFiles.Package), Catalogue, keepDetails: true);
        reading.Problems.ShouldBeEmpty();
        var year = reading.Data!.YearOf(Expected.Organisation, DemoDeliveries.FiscalYear, Catalogue);
        year.ToDelivered(Provenance.Typed).Hash().ShouldBe(Expected.ToDelivered(Provenance.Typed).Hash());
    }

    [Fact]
    public void The_ledger_is_read_without_a_remark_and_holds_the_whole_budget()
    {
        var summary = Ledger();
        summary.Problems.ShouldBeEmpty();
        summary.Counts.IsBalanced.ShouldBeTrue();
        summary.Accounts.Where(static account => account.Kind == AccountKind.Result && account.Cents > 0).Sum(static account => account.Cents).ShouldBe(Expected.Profile!.BudgetCents!.Value);
        summary.CostCentres.ShouldContain(static centre => centre.Name == "Systeembeheer");
    }

    [Fact]
    public void Rules_by_account_and_cost_centre_give_the_expected_cost_of_every_kind()
    {
        var mapping = LedgerMapping.Apply(Ledger(), FirstReturnRules.All, Catalogue, DemoDeliveries.FiscalYear);
        mapping.Problems.Where(static problem => problem.Severity >= Severity.Blocks).ShouldBeEmpty();
        mapping.Undecided.Totals.ShouldBe(0);
        Sums(mapping.Rows).ShouldBe(Sums(Expected.ToDelivered(Provenance.Typed).Rows), ignoreOrder: true);
    }

    [Fact]
    public void The_lists_name_people_only_in_the_list_of_staff_and_add_up_to_the_return()
    {
        var staff = File.ReadAllLines(Path.Combine(directory, FirstReturnFiles.Staff));
        staff[0].TrimStart('﻿').ShouldStartWith("Naam;Functie");
        staff[^1].ShouldBe($"Totaal;;;;{Dutch(Expected.Personnel.Sum(static line => line.MilliFte), 1000, "0.###")};{Dutch(Expected.Personnel.Sum(static line => line.Cents), 100, "#,##0.00")}");
        var applications = File.ReadAllLines(Path.Combine(directory, FirstReturnFiles.Applications)).Skip(1).Select(static line => line.Split(';')).ToList();
        applications.Where(static row => row[4] == "In gebruik").Sum(static row => long.Parse(row[5].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)))
            .ShouldBe(Expected.Software.Sum(static line => line.Cents));
    }

    private static string Dutch(long whole, decimal parts, string format) =>
        (whole / parts).ToString(format, System.Globalization.CultureInfo.InvariantCulture).Replace(',', '_').Replace('.', ',').Replace('_', '.');

    private LedgerSummary Ledger()
    {
        var reading = AuditfileReader.Read(Path.Combine(directory, FirstReturnFiles.Ledger), Catalogue.Limits.Ledger, DemoDeliveries.FiscalYear);
        return reading.Summary ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    private static List<(string Table, string What, string Kind, string Theme, decimal Euros)> Sums(IEnumerable<DeliveredRow> rows) =>
    [
        .. rows.Where(static row => row.Table is "software" or "personnel" or "infrastructure")
            .GroupBy(static row => (row.Table, What: row[row.Table == "personnel" ? "function" : "category"], Kind: row["hosting"] + row["employment"], Theme: row["theme"]))
            .Select(static group => (group.Key.Table, group.Key.What, group.Key.Kind, group.Key.Theme, group.Sum(static row => decimal.Parse(row["amount_eur"], System.Globalization.CultureInfo.InvariantCulture)))),
    ];
}
