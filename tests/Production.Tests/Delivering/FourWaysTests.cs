using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Intake;
using Maatstaf.Intake.Forms;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Rules;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Reading;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production_Tests.Delivering;

/// <summary>One municipality of the invented country delivers its year by each way in; the return is the same.</summary>
public sealed class FourWaysTests : IDisposable
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly DemoPackage Country = DemoCountry.Make();
    private static readonly DemoDeliveries Deliveries = DemoDeliveries.Of(Country);
    private static readonly YearReturn Expected = FirstReturnFiles.Expected(Deliveries);
    private static readonly string[] Infrastructure = ["infrastructure.workplace.hardware", "infrastructure.workplace.other", "infrastructure.network-data", "infrastructure.voice-video", "infrastructure.servers-storage"];
    private readonly string directory = Directory.CreateTempSubdirectory("maatstaf-ways-").FullName;

    public FourWaysTests() => FirstReturnFiles.WriteTo(directory, Country, Deliveries, Catalogue);

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void Forms_give_the_expected_return()
    {
        Observations(Read(Form())).ShouldBe(Observations(Expected));
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void The_workbook_gives_the_expected_return(Language language)
    {
        using var bytes = new MemoryStream();
        var content = new WorkbookContent
        {
            Edition = Edition.About(Expected.FiscalYear),
            Organisation = Expected.Organisation,
            OrganisationName = "Gemeente",
            IsPartnership = false,
            Names = Catalogue.Names,
            Form = Catalogue.Form,
            Language = language,
            Partnerships = [.. Partnerships.Select(static code => (code, code.ToString()))],
            Draft = Form(),
        };
        WorkbookTemplate.Write(content, bytes);
        bytes.Position = 0;
        var reading = WorkbookReader.Read(bytes, "uitvraag.xlsx", Expected.Organisation, Expected.FiscalYear, Catalogue, clock: null, TestContext.Current.CancellationToken);
        reading.Problems.Where(static problem => problem.Severity >= Severity.Blocks).ShouldBeEmpty();
        Observations(Read(DeliveredYear.Of(Expected.Organisation, Expected.FiscalYear, reading.Rows))).ShouldBe(Observations(Expected));
    }

    [Fact]
    public void The_data_package_gives_the_expected_return()
    {
        var reading = PackageReader.Read(Path.Combine(directory, FirstReturnFiles.Package), Catalogue, keepDetails: true);
        Observations(reading.Data!.YearOf(Expected.Organisation, Expected.FiscalYear, Catalogue)).ShouldBe(Observations(Expected));
    }

    [Fact]
    public void Books_and_both_lists_give_the_expected_return()
    {
        var year = BooksAndLists();
        Observations(Read(year)).ShouldBe(Observations(Expected));
        year.Rows.Select(static row => row.From.Way).Distinct().Order().ShouldBe([Way.Form, Way.Ledger, Way.Applications, Way.Staff]);
    }

    [Fact]
    public void Nobody_of_the_list_of_staff_is_in_the_return()
    {
        var names = File.ReadAllLines(Path.Combine(directory, FirstReturnFiles.Staff)).Skip(1).Select(static line => line.Split(';')[0]).Where(static name => name != "Totaal").ToArray();
        names.Length.ShouldBeGreaterThan(5);
        var kept = new StringBuilder();
        foreach (var row in BooksAndLists().Rows)
            kept.AppendJoin('|', row.Cells).Append(row.From);
        foreach (var surname in names.Select(static name => name.Split(' ')[^1]))
            kept.ToString().ShouldNotContain(surname);
    }

    /// <summary>What every way in must say alike: by table, kind and theme the fte, cents and lines that add up, and all else line by line.</summary>
    private static string[] Observations(YearReturn year) =>
    [
        $"profile {year.Profile}",
        .. Sums("software", year.Software.Select(static line => ($"{line.Category}/{line.Hosting}/{line.Theme}/{line.Recharge}", line.Cents, 0L))),
        .. Sums("personnel", year.Personnel.Select(static line => ($"{line.Function}/{line.Employment}/{line.Theme}/{line.Recharge}", line.Cents, line.MilliFte))),
        .. Sums("infrastructure", year.Infrastructure.Select(static line => ($"{line.Category}/{line.Recharge}", line.Cents, 0L))),
        .. year.Software.Select(static line => Invariant($"contract {line.Application}/{line.Supplier}/{line.Cents}/{line.LicencesContracted}/{line.LicencesUsed}/{line.ContractEnd:yyyy-MM-dd}/{line.IndexationPercent}")).Order(StringComparer.Ordinal),
        .. year.Projects.Select(static line => $"project {line}").Order(StringComparer.Ordinal),
        .. year.Laws.Select(static law => $"law {law}").Order(StringComparer.Ordinal),
        .. year.Maturity.Select(static answer => $"maturity {answer}").Order(StringComparer.Ordinal),
        .. year.Ai.Select(static line => $"ai {line}").Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Sums(string table, IEnumerable<(string Kind, long Cents, long MilliFte)> lines) => lines
        .GroupBy(static line => line.Kind, StringComparer.Ordinal).OrderBy(static kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => Invariant($"{table} {kind.Key}: {kind.Sum(static line => line.Cents)} cents, {kind.Sum(static line => line.MilliFte)} thousandths"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static DeliveredYear Form() => Expected.ToDelivered(Provenance.Typed);

    /// <summary>Infrastructure from the books, software and personnel from the lists, the rest typed: nothing else says it.</summary>
    private DeliveredYear BooksAndLists() => Form().WithTables(
        new HashSet<string> { "software", "personnel", "infrastructure" },
        [.. Books(), .. List(ListKind.Applications, FirstReturnFiles.Applications), .. List(ListKind.Staff, FirstReturnFiles.Staff)]);

    private IEnumerable<DeliveredRow> Books()
    {
        var reading = AuditfileReader.Read(Path.Combine(directory, FirstReturnFiles.Ledger), Catalogue.Limits.Ledger, Expected.FiscalYear);
        var equipment = Infrastructure.Index().Select(static leaf => new LedgerRule(LedgerCondition.OfAccount(Invariant($"431{leaf.Index + 1}0")), new LedgerOutcome { Category = leaf.Item }));
        var rest = new LedgerRule(new LedgerCondition { AccountFrom = "0", AccountTo = "99999" }, LedgerOutcome.Ignored);
        var mapping = LedgerMapping.Apply(reading.Summary!, new LedgerRules([.. equipment, rest]), Catalogue, Expected.FiscalYear);
        mapping.Undecided.Totals.ShouldBe(0);
        return mapping.Rows;
    }

    private IEnumerable<DeliveredRow> List(ListKind kind, string file)
    {
        var table = SpreadsheetReader.Read(Path.Combine(directory, file), Catalogue.SpreadsheetLimits).Tables.Single();
        var rules = new ListRules(Catalogue, Expected.FiscalYear);
        var list = OpenedList.Of(table, file, kind, Catalogue.ListWords);
        var reading = ListReading.Apply(list, MappingSuggestion.For(list, rules).Accepted(), rules);
        reading.UnknownWords.ShouldBeEmpty();
        return reading.Rows;
    }

    private static OrganisationCode[] Partnerships =>
        [.. Deliveries.Memberships.Where(static row => row.Municipality == FirstReturnFiles.Organisation).Select(static row => OrganisationCode.Parse(row.Partnership))];

    private static YearReturn Read(DeliveredYear year)
    {
        var reading = FormReader.Read(year, new ReturnRegister(year.Organisation, false, Partnerships), Catalogue);
        return reading.Year ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
