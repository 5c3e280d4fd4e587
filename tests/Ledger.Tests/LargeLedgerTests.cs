using System.Runtime.CompilerServices;
using Maatstaf.Corpus;
using Maatstaf.Ledger;

namespace Maatstaf.Ledger_Tests;

/// <summary>A large ledger is read in little memory, and its totals are those of an independent sum.</summary>
public sealed class LargeLedgerTests
{
    private const long Megabyte = 1L << 20, Most = 200_000_000;

    private static bool IsLong => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    private static long Size => (IsLong ? 500 : 20) * Megabyte;

    [Fact]
    public Task Totals_of_a_large_ledger_equal_an_independent_sum_in_bounded_memory() => WithinMemory(Most, static () =>
    {
        using var ledger = new LargeLedger(Size);
        var reading = AuditfileReader.Read(ledger, "groot.xaf", SmallLedger.Limits, 2024, cancellation: TestContext.Current.CancellationToken);
        var summary = reading.Summary.ShouldNotBeNull();
        summary.Counts.Lines.ShouldBe(ledger.Lines);
        summary.Counts.IsBalanced.ShouldBeTrue();
        summary.Accounts.Where(static account => account.Lines > 0).Select(static account => (account.Number, account.Cents / 100m)).ShouldBe(ledger.Sums.Select(static sum => (sum.Key, sum.Value)));
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("L051");
        foreach (var account in summary.Totals.GroupBy(static total => total.Account))
            (account.Sum(static total => total.Cents) / 100m).ShouldBe(ledger.Sums[account.Key]);
    });

    [Fact]
    public Task A_ledger_that_is_made_to_fill_memory_does_not() => WithinMemory(Most, static () =>
    {
        var count = IsLong ? 900_000 : 60_000;
        var long100 = new string('x', 100);
        var parts = Enumerable.Range(0, count).Select(number => $"<customerSupplier><custSupID>L{number}{long100}</custSupID><custSupName>Naam {number}{long100}</custSupName></customerSupplier>")
            .Append("</customersSuppliers><transactions><journal>")
            .Concat(Enumerable.Range(0, count).Select(number => $"<transaction><trLine><accID>{number % 40_000}</accID><amnt>1</amnt><amntTp>D</amntTp><custSupID>M{number}{long100}</custSupID><costID>K{number}{long100}</costID></trLine></transaction>"))
            .Prepend("<auditfile><header><fiscalYear>2024</fiscalYear></header><company><customersSuppliers>")
            .Append("</journal></transactions></company></auditfile>");
        using var stream = new JoinedStream(parts);
        var reading = AuditfileReader.Read(stream, "vol.xaf", SmallLedger.Limits, 2024, cancellation: TestContext.Current.CancellationToken);
        reading.Summary!.TotalCents.ShouldBe(count * 100L);
        reading.Problems.Select(static problem => problem.Code).ShouldContain("L056");
    });

    [Fact]
    public Task Hostile_ledgers_take_bounded_memory() => WithinMemory(Most / 4, static () =>
    {
        foreach (var hostile in HostileLedgers.All)
        {
            using var stream = hostile.Open();
            AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, 2024, cancellation: TestContext.Current.CancellationToken);
        }
    });

    // The ledgers are made while they are read.
    private static Task WithinMemory(long most, Action body, [CallerMemberName] string method = "") =>
        BoundedHeap.RunAsync(typeof(LargeLedgerTests), most, static _ => { }, _ => body(), method);
}
