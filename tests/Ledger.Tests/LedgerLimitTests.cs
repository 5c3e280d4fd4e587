using System.Text;
using Maatstaf.Corpus;
using Maatstaf.Ledger;

namespace Maatstaf.Ledger_Tests;

/// <summary>What is more than the limits is refused, or read with less detail and a sentence.</summary>
public sealed class LedgerLimitTests
{
    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        var reading = SmallLedger.ReadBytes(new SmallLedger().Bytes(), limits: SmallLedger.Limits with { LargestFile = 3000 });
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("L003");
    }

    [Fact]
    public void Beyond_the_most_combinations_the_totals_per_account_stay_right()
    {
        var whole = new SmallLedger().Read().Summary!;
        var reading = SmallLedger.ReadBytes(new SmallLedger().Bytes(), limits: SmallLedger.Limits with { MostTotals = 1 });
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("L056");
        reading.Summary!.TotalCents.ShouldBe(whole.TotalCents);
        reading.Summary.Accounts.ShouldBe(whole.Accounts);
        reading.Summary.Totals.Count(static total => total.Supplier.Length > 0).ShouldBe(1);
    }

    [Fact]
    public void Too_many_accounts_are_refused_and_too_many_suppliers_lose_their_names()
    {
        SmallLedger.ReadBytes(new SmallLedger().Bytes(), limits: SmallLedger.Limits with { MostAccounts = 3 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("L057");
        var reading = SmallLedger.ReadBytes(new SmallLedger().Bytes(), limits: SmallLedger.Limits with { MostSuppliers = 1 });
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("L058");
        reading.Summary!.SupplierName("S1").ShouldBe("Zaakwijs B.V.");
        reading.Summary.SupplierName("S2").ShouldBe("S2");
    }

    [Fact]
    public void Amounts_that_add_up_beyond_every_number_are_refused()
    {
        var line = "<trLine><accID>43120</accID><amnt>9999999999.99</amnt><amntTp>D</amntTp></trLine>";
        var limits = SmallLedger.Limits with { LargestAmount = 1L << 53 };
        var huge = line.Replace("9999999999.99", "9007199254740992", StringComparison.Ordinal);
        var text = new SmallLedger { Transactions = "<transaction>" + string.Concat(Enumerable.Repeat(huge, 20)) + "</transaction>" };
        SmallLedger.ReadBytes(text.Bytes(), limits: limits).Problems.ShouldHaveSingleItem().Code.ShouldBe("L045");
    }

    [Fact]
    public void A_thousand_mistakes_of_one_kind_are_counted_and_the_first_written_out()
    {
        var lines = string.Concat(Enumerable.Repeat("<trLine><accID>43120</accID><amnt>x</amnt><amntTp>D</amntTp></trLine>\n", 1000));
        var reading = SmallLedger.ReadBytes(new SmallLedger { Counts = "", Transactions = $"<transaction>{lines}</transaction>" }.Bytes());
        reading.Problems.Count(static problem => problem.Code == "L040").ShouldBe(20);
        var more = reading.Problems.Single(static problem => problem.Code == "L099");
        more.Sentence.Dutch.ShouldBe("Van L040 zijn er nog 980 andere.");
    }

    [Fact]
    public void Whatever_is_cut_or_spoilt_no_exception_escapes()
    {
        var whole = new SmallLedger().Bytes();
        for (var length = 0; length < whole.Length; length += 7)
            SmallLedger.ReadBytes(whole[..length]).Summary.ShouldBeNull();
        for (var at = 0; at < whole.Length; at += 3)
        {
            byte[] spoilt = [.. whole];
            spoilt[at] = (byte)(spoilt[at] ^ (1 + (at % 255)));
            var reading = SmallLedger.ReadBytes(spoilt);
            (reading.Summary is null).ShouldBe(reading.Problems.Any(static problem => problem.Severity >= Vocabulary.Severity.Blocks), Encoding.UTF8.GetString(spoilt));
        }
    }

    [Fact]
    public void A_stream_that_fails_gets_a_sentence()
    {
        using var stream = new FailingStream();
        var reading = AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, cancellation: TestContext.Current.CancellationToken);
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("L001");
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("gone");

        public override int Read(Span<byte> buffer) => throw new IOException("gone");
    }
}
