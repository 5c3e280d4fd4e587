using System.Globalization;
using System.Security.Cryptography;
using Maatstaf.CrashWorker;
using Maatstaf.Delivery.Cases;
using Maatstaf.Storage;

namespace Maatstaf.Crash_Tests;

/// <summary>What is there after a kill: it must be whole, and hold everything that was confirmed.</summary>
public static class Remains
{
    /// <summary>Looks at everything that an operation touches.</summary>
    /// <returns>The last round that is there.</returns>
    public static async Task<int> LookAsync(ReturnStore store, string operation, CancellationToken ct)
    {
        (await store.Delivery.VerifyAuditAsync(ct: ct)).FirstWrong.ShouldBeNull("the audit chain is broken");
        return operation switch
        {
            "freeze" => await FrozenAsync(store, ct),
            "reports" => await MadeReports.LookAsync(store.Delivery, ct),
            "upload" => await DraftAsync(store, ct),
            _ => await SubmittedAsync(store, operation == "approve", ct),
        };
    }

    private static async Task<int> DraftAsync(ReturnStore store, CancellationToken ct)
    {
        if (await store.Delivery.DraftAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, ct) is not { } draft)
            return 0;
        var round = RoundOf(draft.Content);
        draft.Content.Rows.Length.ShouldBe(Desk.Lines + 3);
        var files = await store.Delivery.FilesAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, ct);
        var submitted = (await store.Delivery.CaseAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, ct))?.Submitted ?? 0;
        files.Count.ShouldBe(draft.Version - submitted, "a draft is kept with its file, or with its submission");
        files[0].Name.ShouldBe(FormattableString.Invariant($"ronde-{round}.xlsx"));
        return round;
    }

    private static async Task<int> SubmittedAsync(ReturnStore store, bool approves, CancellationToken ct)
    {
        await DraftAsync(store, ct);
        if (await store.Delivery.CaseAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, ct) is not { } @case)
            return 0;
        var versions = await store.Delivery.VersionsAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, ct);
        versions.Count.ShouldBe(@case.Submitted, "the case counts its versions");
        foreach (var summary in versions.TakeLast(2))
        {
            var version = (await store.Delivery.VersionAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, summary.Number, ct)).ShouldNotBeNull();
            version.Content.Hash().ShouldBe(summary.Hash);
            version.Content.Rows.Length.ShouldBe(Desk.Lines + 3);
        }

        return approves ? await ApprovedAsync(store, @case, ct) : await RoundOfVersionAsync(store, @case.Submitted, ct);
    }

    private static async Task<int> ApprovedAsync(ReturnStore store, ReturnCase @case, CancellationToken ct)
    {
        if (@case.Approved == 0)
            return 0;
        var round = await RoundOfVersionAsync(store, @case.Approved, ct);
        var counted = await store.Delivery.CountedAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, ct);
        if (@case.State != ReturnState.Approved)
        {
            counted.ShouldBeNull("an approval that was taken back does not count");
            return round;
        }

        counted.ShouldNotBeNull().Software.Length.ShouldBe(Desk.Lines);
        counted.Software.Sum(static line => line.Cents).ShouldBe(100L * round * Desk.Lines, "what counts is the approved version, wholly");
        return round;
    }

    private static async Task<int> FrozenAsync(ReturnStore store, CancellationToken ct)
    {
        var versions = await store.Delivery.FrozenAsync(Desk.EditionBefore, ct);
        versions.Select(static version => version.Number).ShouldBe(Enumerable.Range(1, versions.Count));
        foreach (var version in versions)
            Convert.ToHexStringLower(SHA256.HashData(version.Statistics)).ShouldBe(version.Hash);
        return versions.Count - 1;
    }

    private static async Task<int> RoundOfVersionAsync(ReturnStore store, int number, CancellationToken ct) => number == 0
        ? 0
        : RoundOf((await store.Delivery.VersionAsync(Desk.Zandwijk, Desk.Edition.FiscalYear, number, ct)).ShouldNotBeNull().Content);

    private static int RoundOf(Returns.Delivered.DeliveredYear content)
    {
        var amounts = content.RowsOf("software").Select(static row => row["amount_eur"]).Distinct().ToArray();
        amounts.Length.ShouldBe(1, "half of one round and half of another");
        return int.Parse(amounts[0], CultureInfo.InvariantCulture);
    }
}
