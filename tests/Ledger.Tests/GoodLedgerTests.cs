using System.Text;
using Maatstaf.Corpus;
using Maatstaf.Ledger;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger_Tests;

/// <summary>What a ledger says comes out as totals, to the cent.</summary>
public sealed class GoodLedgerTests
{
    [Fact]
    public void A_sound_ledger_is_read_without_a_word()
    {
        var reading = new SmallLedger().Read(2024);
        reading.Problems.ShouldBeEmpty();
        var summary = reading.Summary.ShouldNotBeNull();
        (summary.Version, summary.FiscalYear, summary.Company, summary.Software).ShouldBe(("4.0", 2024, "Gemeente Polderwijk", "Boekwerk 7.1"));
        summary.Counts.ShouldBe(new LedgerCounts(8, 4, 1850_75, 1850_75, 0));
        summary.Counts.IsBalanced.ShouldBeTrue();
        summary.Totals.ShouldBe(
        [
            new LedgerTotal("43120", "I&A", "S1", 1000_50, 1),
            new LedgerTotal("43510", "Zaaksysteem", "", 400_00, 1),
            new LedgerTotal("43700", "I&A", "S2", 250_25, 1),
            new LedgerTotal("61000", "", "K9", 200_00, 1),
        ]);
        summary.TotalCents.ShouldBe(1850_75);
    }

    [Fact]
    public void The_supplier_on_the_creditors_line_belongs_to_the_cost_of_that_transaction()
    {
        var summary = new SmallLedger().Read().Summary!;
        var software = summary.Totals.Single(static total => total.Account == "43120");
        summary.SupplierName(software.Supplier).ShouldBe("Zaakwijs B.V.");
    }

    [Fact]
    public void With_two_suppliers_in_a_transaction_nobody_is_guessed()
    {
        var bytes = SmallLedger.With("<cost>I&amp;A</cost></trLine>", "<cost>I&amp;A</cost></trLine><trLine><accID>0100</accID><amnt>0</amnt><amntTp>D</amntTp><custSupID>S2</custSupID></trLine>");
        SmallLedger.ReadBytes(bytes).Summary!.Totals.Single(static total => total.Account == "43120").Supplier.ShouldBe("");
    }

    [Fact]
    public void The_name_of_an_inhabitant_is_not_kept()
    {
        var summary = new SmallLedger().Read().Summary!;
        summary.Suppliers.Single(static supplier => supplier.Id == "K9").Name.ShouldBe("");
        summary.SupplierName("K9").ShouldBe("K9");
        Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(summary)).ShouldNotContain("Inwoner");
    }

    [Fact]
    public void The_opening_balance_is_no_cost()
    {
        var summary = new SmallLedger().Read().Summary!;
        var bank = summary.Account("0100")!;
        (bank.OpeningCents, bank.Cents, bank.Kind).ShouldBe((500_00, -600_00, AccountKind.Balance));
        summary.Totals.ShouldNotContain(static total => total.Account == "0100");
    }

    [Fact]
    public void The_words_of_version_3_2_are_read_too()
    {
        var text = new SmallLedger { Namespace = "http://www.auditfiles.nl/XAF/3.2" }.Text()
            .Replace("<cost>I&amp;A</cost>", "<costID>IA</costID>", StringComparison.Ordinal)
            .Replace("<project>Zaaksysteem</project>", "<projID>P7</projID>", StringComparison.Ordinal)
            .Replace("<RGScode>WBedKanSof</RGScode>", "<leadReference>WBedKanSof</leadReference>", StringComparison.Ordinal)
            .Replace("</generalLedger>", "<basics><basic><basicType>12</basicType><basicID>IA</basicID><basicDesc>Informatisering</basicDesc></basic></basics></generalLedger>", StringComparison.Ordinal);
        var reading = SmallLedger.ReadBytes(Encoding.UTF8.GetBytes(text));
        reading.Problems.ShouldBeEmpty();
        var summary = reading.Summary!;
        summary.Version.ShouldBe("3.2");
        summary.CostCentreName("IA").ShouldBe("Informatisering");
        summary.CostCentreName("P7").ShouldBe("P7");
        summary.Account("43120")!.Rgs.ShouldBe("WBedKanSof");
        summary.TotalCents.ShouldBe(1850_75);
    }

    [Fact]
    public void Version_3_2_1_is_known_by_its_namespace()
    {
        var ledger = new SmallLedger { Namespace = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1" };
        ledger.Read().Summary!.Version.ShouldBe("3.2.1");
    }

    [Fact]
    public void A_summary_is_the_same_after_it_was_kept()
    {
        var summary = SmallLedger.ReadBytes(SmallLedger.With("<amntTp>D</amntTp><cost>", "<amntTp>d</amntTp><qntity>-2</qntity><cost>")).Summary!;
        summary.Problems.ShouldHaveSingleItem();
        var bytes = summary.ToBytes();
        var back = LedgerSummary.FromBytes(bytes);
        back.ToBytes().ShouldBe(bytes);
        back.Totals.ShouldBe(summary.Totals);
        back.Problems.ShouldBe(summary.Problems);
        back.SupplierName("S1").ShouldBe("Zaakwijs B.V.");
        Should.Throw<InvalidDataException>(() => LedgerSummary.FromBytes(bytes.AsMemory(0, bytes.Length / 2)));
        Should.Throw<InvalidDataException>(() => LedgerSummary.FromBytes("{}"u8.ToArray()));
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_whole_file()
    {
        var bytes = new SmallLedger().Bytes();
        var summary = SmallLedger.ReadBytes(bytes).Summary!;
        summary.Fingerprint.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        summary.Bytes.ShouldBe(bytes.Length);
    }

    [Fact]
    public void Detail_that_is_not_needed_is_dropped_and_the_total_stays()
    {
        var summary = new SmallLedger().Read().Summary!;
        var less = summary.WithoutDetail(static total => total.Account.StartsWith("43", StringComparison.Ordinal));
        less.TotalCents.ShouldBe(summary.TotalCents);
        less.Suppliers.Select(static supplier => supplier.Id).ShouldBe(["S1", "S2"]);
        less.Totals.Single(static total => total.Account == "61000").ShouldBe(new LedgerTotal("61000", "", "", 200_00, 1));
    }

    [Fact]
    public void Progress_goes_to_the_end_and_a_reading_can_be_stopped()
    {
        var progress = new LastSeen();
        using (var stream = new MemoryStream(new SmallLedger().Bytes()))
            AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, null, progress, TestContext.Current.CancellationToken).Summary.ShouldNotBeNull();
        progress.Value.ShouldBe(1);
        using var again = new MemoryStream(new SmallLedger().Bytes());
        Should.Throw<OperationCanceledException>(() => AuditfileReader.Read(again, SmallLedger.Name, SmallLedger.Limits, cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_file_that_is_not_there_gets_a_sentence()
    {
        var reading = AuditfileReader.Read("/nergens/grootboek.xaf", SmallLedger.Limits, cancellation: TestContext.Current.CancellationToken);
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Severity, problem.Place.File).ShouldBe(("L001", Severity.Stops, "grootboek.xaf"));
    }

    private sealed class LastSeen : IProgress<double>
    {
        public double Value { get; private set; }

        public void Report(double value) => Value = value;
    }
}
