using System.Diagnostics;
using System.Globalization;
using Maatstaf.Corpus;
using Maatstaf.Ledger;

namespace Maatstaf.Ledger_Tests;

/// <summary>A large ledger is read in little memory, and its totals are those of an independent sum.</summary>
[Collection(nameof(LargeLedgerTests))]
[CollectionDefinition(nameof(LargeLedgerTests), DisableParallelization = true)]
public sealed class LargeLedgerTests
{
    private const long Megabyte = 1L << 20, MostMemory = 200 * Megabyte;

    private static long Size => (Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? 500 : 20) * Megabyte;

    [Fact]
    public void Totals_of_a_large_ledger_equal_an_independent_sum_in_bounded_memory()
    {
        using var ledger = new LargeLedger(Size);
        using var process = Process.GetCurrentProcess();
        var peakBefore = Math.Max(process.PeakWorkingSet64, process.WorkingSet64);
        var clock = Stopwatch.StartNew();
        var reading = AuditfileReader.Read(ledger, "groot.xaf", SmallLedger.Limits, 2024, cancellation: TestContext.Current.CancellationToken);
        clock.Stop();
        process.Refresh();
        (process.PeakWorkingSet64 - peakBefore).ShouldBeLessThan(MostMemory);
        var summary = reading.Summary.ShouldNotBeNull();
        summary.Counts.Lines.ShouldBe(ledger.Lines);
        summary.Counts.IsBalanced.ShouldBeTrue();
        summary.Accounts.Where(static account => account.Lines > 0).Select(static account => (account.Number, account.Cents / 100m)).ShouldBe(ledger.Sums.Select(static sum => (sum.Key, sum.Value)));
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("L051");
        foreach (var account in summary.Totals.GroupBy(static total => total.Account))
            (account.Sum(static total => total.Cents) / 100m).ShouldBe(ledger.Sums[account.Key]);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Bytes / Megabyte} MB, {ledger.Lines} lines, {summary.Totals.Length} totals, {clock.Elapsed.TotalSeconds:0.0} s, peak {process.PeakWorkingSet64 / Megabyte} MB, kept {summary.ToBytes().Length} bytes"));
    }
}
