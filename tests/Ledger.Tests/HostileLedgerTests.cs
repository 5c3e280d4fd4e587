using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Corpus;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger_Tests;

/// <summary>Hostile and odd files: refused or read as the table says, each with a sentence, soon and in little memory.</summary>
public sealed partial class HostileLedgerTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Checks with a test of their own, in the class named.</summary>
    private static readonly Dictionary<string, string> TestedElsewhere = new()
    {
        ["L001"] = nameof(GoodLedgerTests),
        ["L003"] = nameof(LedgerLimitTests),
        ["L045"] = nameof(LedgerLimitTests),
        ["L056"] = nameof(LedgerLimitTests),
        ["L057"] = nameof(LedgerLimitTests),
        ["L058"] = nameof(LedgerLimitTests),
        ["L070"] = nameof(LedgerRulesTests),
        ["L071"] = nameof(LedgerRulesTests),
        ["L072"] = nameof(LedgerRulesTests),
        ["L073"] = nameof(LedgerRulesTests),
        ["L074"] = nameof(LedgerRulesTests),
        ["L075"] = nameof(LedgerRulesTests),
        ["L076"] = nameof(LedgerRulesTests),
        ["L099"] = nameof(LedgerLimitTests),
    };

    public static TheoryData<string> Names => [.. HostileLedgers.All.Select(static ledger => ledger.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_or_odd_ledger_gets_what_the_table_says(string name)
    {
        var hostile = HostileLedgers.All.Single(ledger => ledger.Name == name);
        using var stream = hostile.Open();
        var clock = Stopwatch.StartNew();
        var reading = AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, 2024, cancellation: TestContext.Current.CancellationToken);
        clock.Elapsed.ShouldBeLessThan(Longest);
        reading.Problems.Select(static problem => problem.Code).ShouldContain(hostile.Code);
        (reading.Summary is null).ShouldBe(hostile.IsRefused);
        reading.Problems.Any(static problem => problem.Severity >= Severity.Blocks).ShouldBe(hostile.IsRefused);
        var problem = reading.Problems.First(problem => problem.Code == hostile.Code);
        problem.Place.File.ShouldBe(SmallLedger.Name);
        problem.Sentence.Dutch.ShouldNotContain("{");
        problem.Sentence.English.ShouldNotContain("{");
        if (hostile.IsRefused && problem.Severity == Severity.Stops)
            reading.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void There_are_enough_of_them_and_each_has_a_name()
    {
        HostileLedgers.All.Count.ShouldBeGreaterThan(70);
        HostileLedgers.All.Select(static ledger => ledger.Name).ShouldBeUnique();
    }

    [Fact]
    public void Every_check_has_an_example()
    {
        var tested = HostileLedgers.All.Select(static ledger => ledger.Code).Concat(TestedElsewhere.Keys).ToHashSet();
        LedgerChecks.All.Select(static check => check.Code).Where(code => !tested.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_check_has_a_code_of_its_own_and_two_sentences_with_the_same_facts()
    {
        LedgerChecks.All.Select(static check => check.Code).ShouldBeUnique();
        LedgerChecks.All.Select(static check => check.Code).ShouldBeInOrder();
        foreach (var check in LedgerChecks.All)
        {
            check.Code.ShouldStartWith("L");
            FactsOf(check.Dutch).ShouldBe(FactsOf(check.English), ignoreOrder: true, check.Code);
            check.Dutch.ShouldEndWith(".", customMessage: check.Code);
            check.Dutch.ShouldNotBe(check.English);
        }
    }

    [Fact]
    public void A_problem_stands_on_its_line()
    {
        var problem = SmallLedger.ReadBytes(SmallLedger.With("250.25", "250,25")).Problems.Single(static problem => problem.Code == "L040");
        var line = 1 + new SmallLedger().Text().Split("250.25")[0].Count(static letter => letter == '\n');
        problem.Place.ShouldBe(new Place(SmallLedger.Name, line));
        problem.Sentence.Dutch.ShouldBe("'250,25' is geen bedrag. Een auditfile schrijft 1234.56: een punt als decimaalteken, geen scheiding van duizendtallen. Exporteer opnieuw.");
    }

    [Fact]
    public void Both_numbers_stand_in_the_warning_when_a_file_miscounts()
    {
        var reading = SmallLedger.ReadBytes(SmallLedger.With("<totalCredit>1850.75<", "<totalCredit>2850.75<"));
        reading.Summary.ShouldNotBeNull();
        reading.Problems.ShouldHaveSingleItem().Sentence.Dutch.ShouldStartWith("De auditfile zegt dat credit samen € 2.850,75 is; wij telden € 1.850,75.");
    }

    [Fact]
    public void Letters_of_a_misdeclared_encoding_are_read()
    {
        var hostile = HostileLedgers.All.Single(static ledger => ledger.Name == "latin-that-says-utf-8");
        using var stream = hostile.Open();
        var summary = AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, cancellation: TestContext.Current.CancellationToken).Summary!;
        summary.SupplierName("S1").ShouldStartWith("Café Zoëven");
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(new SmallLedger { Parties = new SmallLedger().Parties.Replace("Zaakwijs", "€ ‘Zaak’ é", StringComparison.Ordinal) }.Text());
        SmallLedger.ReadBytes(western).Summary!.SupplierName("S1").ShouldBe("€ ‘Zaak’ é B.V.");
    }

    [Theory]
    [InlineData("-0.00", 0)]
    [InlineData("+1000.5", 1000_50)]
    [InlineData(".5", 50)]
    [InlineData("0001000.50", 1000_50)]
    [InlineData("1000.", 1000_00)]
    [InlineData("1000.500000", 1000_50)]
    [InlineData("-7.05", -7_05)]
    public void Amounts_are_read_to_the_cent(string amount, long cents)
    {
        var reading = SmallLedger.ReadBytes(SmallLedger.With("1000.50", amount));
        reading.Summary!.Totals.Single(static total => total.Account == "43120").Cents.ShouldBe(cents);
    }

    [Fact]
    public void The_side_may_be_written_in_any_case()
    {
        SmallLedger.ReadBytes(SmallLedger.With("<amntTp>D</amntTp><cost>", "<amntTp>debet</amntTp><cost>")).Problems.ShouldBeEmpty();
        SmallLedger.ReadBytes(SmallLedger.With("<amntTp>C</amntTp>", "<amntTp>c</amntTp>")).Problems.ShouldBeEmpty();
    }

    private static IEnumerable<string> FactsOf(string sentence) => FactInSentence().Matches(sentence).Select(static match => match.Value).Distinct();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex FactInSentence();
}
