using System.Globalization;
using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Corpus;
using Maatstaf.Intake.Forms;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Rules;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger_Tests;

/// <summary>Rules take totals in order, and what is mapped, ignored and undecided adds up to the whole.</summary>
public sealed class LedgerRulesTests
{
    private const int Year = 2024;
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly LedgerSummary Summary = Read();

    private static readonly LedgerRule Software = new(
        new LedgerCondition { Description = "licenties" }, new LedgerOutcome { Category = "software.mid-office", Hosting = "saas", Theme = "security" });

    private static readonly LedgerRule Telephony = new(new LedgerCondition { AccountStarts = "437" }, new LedgerOutcome { Category = "infrastructure.voice-video" });

    private static readonly LedgerRule Hire = new(
        new LedgerCondition { Description = "ICT" }, new LedgerOutcome { Category = "personnel.project-hire", Employment = "hired" });

    private static readonly LedgerRule Welfare = new(new LedgerCondition { AccountFrom = "60000", AccountTo = "69999" }, LedgerOutcome.Ignored) { Name = "Sociaal domein" };

    [Fact]
    public void Every_total_goes_to_the_first_rule_that_fits()
    {
        var mapping = Apply(Software, Telephony, Welfare);
        mapping.Totals.Select(static total => (total.Total.Account, total.Rule)).ShouldBe([("43120", 0), ("43510", null), ("43700", 1), ("61000", 2)]);
        mapping.Mapped.ShouldBe(new LedgerPart(1250_75, 1250_75, 2));
        mapping.Ignored.ShouldBe(new LedgerPart(200_00, 200_00, 1));
        mapping.Undecided.ShouldBe(new LedgerPart(400_00, 400_00, 1));
        mapping.ByRule.Select(static part => part.Cents).ShouldBe([1000_50, 250_25, 200_00]);
        Apply(Telephony with { When = new LedgerCondition { AccountFrom = "43000" } }, Software).ByRule.Select(static part => part.Totals).ShouldBe([4, 0]);
    }

    [Fact]
    public void The_rows_are_in_the_notation_of_the_data_package_and_say_where_they_come_from()
    {
        var rows = Apply(Software, Telephony, Hire, Welfare).Rows;
        rows.Select(static row => (row.Table, row.Line)).ShouldBe(
        [
            ("infrastructure", "gb-voice-video-rek.43700"),
            ("personnel", "gb-project-hire-hired"),
            ("software", "gb-mid-office-lev.S1-saas-security"),
        ]);
        var software = rows[2];
        (software["category"], software["amount_eur"], software["hosting"], software["supplier"], software["theme"], software["application"])
            .ShouldBe(("software.mid-office", "1000.50", "saas", "Zaakwijs B.V.", "security", ""));
        software.From.ShouldBe(new Provenance(Way.Ledger, SmallLedger.Name, "43120 Softwarelicenties", 0));
        var hire = rows[1];
        (hire["function"], hire["employment"], hire["amount_eur"], hire["fte"]).ShouldBe(("personnel.project-hire", "hired", "400.00", ""));
        foreach (var row in rows)
            row.Cells.Keys.Except(Catalogue.Form.Tables.Single(table => table.Id == row.Table).Columns.Select(static column => column.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void Fte_of_personnel_are_asked_for_because_a_ledger_has_none()
    {
        var problem = Apply(Hire).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Sentence.Dutch).ShouldBe(("L075", "Een grootboek kent geen fte. Vul bij 1 regels personeel zelf de omvang in."));
    }

    [Fact]
    public void Rules_of_every_kind_of_condition_find_their_totals()
    {
        LedgerCondition[] conditions =
        [
            new() { AccountFrom = "043120", AccountTo = "43120" },
            new() { Description = "SOFTWAREL" },
            new() { CostCentre = "i&a", AccountTo = "43600" },
            new() { Supplier = "zaakwijs" },
            new() { Supplier = "s1" },
        ];
        foreach (var condition in conditions)
            Apply(Software with { When = condition }).Totals.Where(static total => total.Rule == 0).Select(static total => total.Total.Account).ShouldBe(["43120"], condition.ToString());
    }

    [Fact]
    public void A_short_word_fits_whole_words_only()
    {
        Apply(Hire with { When = new LedgerCondition { Description = "and" } }).Mapped.Totals.ShouldBe(0);
        Apply(Hire with { When = new LedgerCondition { Description = "stand" } }).Mapped.Totals.ShouldBe(1);
        Apply(Hire with { When = new LedgerCondition { Description = "íct" } }).Mapped.Totals.ShouldBe(1);
    }

    [Fact]
    public void Rules_that_are_wrong_take_nothing_and_say_why()
    {
        var noSuch = Software with { Then = new LedgerOutcome { Category = "software.magic" } };
        var parent = Software with { Then = new LedgerOutcome { Category = "software" } };
        var nobody = Hire with { Then = new LedgerOutcome { Category = "personnel.operations" } };
        var empty = Software with { When = new LedgerCondition { Description = "  " } };
        var reversed = Software with { When = new LedgerCondition { AccountFrom = "500", AccountTo = "40" } };
        var hosted = Telephony with { Then = Telephony.Then with { Hosting = "saas" } };
        var cloudy = Software with { Then = Software.Then with { Hosting = "cloud" } };
        var mapping = Apply(noSuch, parent, nobody, empty, reversed, hosted, cloudy);
        mapping.Undecided.Cents.ShouldBe(Summary.TotalCents);
        mapping.Rows.ShouldBeEmpty();
        var wrong = mapping.Problems.Where(static problem => problem.Severity >= Severity.Blocks).ToArray();
        wrong.Select(static problem => problem.Code).ShouldBe(["L070", "L070", "L071", "L072", "L073", "L076", "L076"]);
        wrong.Select(static problem => problem.Place.Line).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        mapping.Problems.Count(static problem => problem.Code == "L074").ShouldBe(7);
        Apply(Hire with { Then = Hire.Then with { Category = "personnel.information-management.coordination" } }).Problems.ShouldNotContain(static problem => problem.Code == "L070");
        LedgerMapping.Apply(Summary, new LedgerRules([Hire with { Then = Hire.Then with { Category = "personnel.information-management.coordination" } }]), Catalogue, 2023)
            .Problems.ShouldContain(static problem => problem.Code == "L070");
    }

    [Fact]
    public void Rules_are_the_same_after_they_were_kept()
    {
        var rules = new LedgerRules([Software, Telephony, Hire, Welfare]);
        var bytes = rules.ToBytes();
        LedgerRules.FromBytes(bytes).ShouldBe(rules);
        LedgerRules.FromBytes(bytes).ToBytes().ShouldBe(bytes);
        LedgerRules.FromBytes(LedgerRules.None.ToBytes()).ShouldBe(LedgerRules.None);
        Should.Throw<InvalidDataException>(() => LedgerRules.FromBytes(bytes.AsMemory(1)));
    }

    [Fact]
    public void What_is_ignored_keeps_no_supplier()
    {
        var less = Apply(Software, Welfare).Minimised();
        less.TotalCents.ShouldBe(Summary.TotalCents);
        less.Totals.Single(static total => total.Account == "61000").Supplier.ShouldBe("");
        less.Suppliers.ShouldNotContain(static supplier => supplier.Id == "K9");
    }

    [Fact]
    public void Parts_and_rows_add_up_to_the_whole_whatever_the_rules()
    {
        var outcomes = Catalogue.CostTree.Leaves
            .Select(static leaf => new LedgerOutcome { Category = leaf.Id, Employment = leaf.Id.StartsWith("personnel", StringComparison.Ordinal) ? "own" : "" })
            .Append(LedgerOutcome.Ignored)
            .ToArray();
        var condition = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], Of("", "4", "41"), Of("", "soort", "1"), Of("", "S1", "S-2", "Firma"),
            static (from, to, starts, description, supplier) => new LedgerCondition
            {
                AccountFrom = (40 + Math.Min(from, to)).ToString(CultureInfo.InvariantCulture),
                AccountTo = (40 + Math.Max(from, to)).ToString(CultureInfo.InvariantCulture),
                AccountStarts = starts,
                Description = description,
                Supplier = supplier,
            });
        var rule = Gen.Select(condition, Gen.Int[0, outcomes.Length - 1], (when, outcome) => new LedgerRule(when, outcomes[outcome]));
        var total = Gen.Select(Gen.Int[40, 80], Of("", "A", "B"), Of("", "S1", "S-2", "S_2", "40", "Ségolène"), Gen.Long[-1_000_000_00, 1_000_000_00],
            static (account, centre, supplier, cents) => new LedgerTotal(account.ToString(CultureInfo.InvariantCulture), centre, supplier, cents, 1));
        Gen.Select(rule.Array[0, 12], total.Array[0, 60]).Sample((rules, totals) =>
        {
            var summary = With(totals);
            var mapping = LedgerMapping.Apply(summary, new LedgerRules([.. rules]), Catalogue, Year);
            (mapping.Mapped.Cents + mapping.Ignored.Cents + mapping.Undecided.Cents).ShouldBe(summary.TotalCents);
            mapping.ByRule.Sum(static part => part.Cents).ShouldBe(mapping.Mapped.Cents + mapping.Ignored.Cents);
            mapping.Rows.Sum(static row => decimal.Parse(row["amount_eur"], CultureInfo.InvariantCulture)).ShouldBe(mapping.Mapped.Cents / 100m);
            mapping.Rows.ShouldAllBe(static row => row.Line.Length <= 64);
            DeliveredYear.Of(OrganisationCode.Parse("GM9001"), Year, mapping.Rows).Rows.Length.ShouldBe(mapping.Rows.Length);
        }, iter: 2000);
    }

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    [Fact]
    public void Rows_of_a_ledger_pass_the_checks_of_the_form_once_fte_are_filled_in()
    {
        var gemeente = OrganisationCode.Parse("GM9001");
        var profile = DeliveredRow.Of("profiles", DeliveredRow.ProfileLine, [new("inhabitants", "25000")], Provenance.Typed);
        var rows = Apply(Software, Telephony, Hire, Welfare).Rows;
        var register = new ReturnRegister(gemeente, false, []);
        var asked = FormReader.Read(DeliveredYear.Of(gemeente, Year, [.. rows, profile]), register, Catalogue);
        asked.Problems.Where(static problem => problem.Severity >= Severity.Blocks).Select(static problem => (problem.Table, problem.Line, problem.Column)).ShouldBe([("personnel", "gb-project-hire-hired", "fte")]);
        var filled = rows.Select(static row => row.Table == "personnel" ? row.With("fte", "0.5") : row);
        var read = FormReader.Read(DeliveredYear.Of(gemeente, Year, [.. filled, profile]), register, Catalogue).Year.ShouldNotBeNull();
        (read.Software.Single().Cents, read.Software.Single().Supplier, read.Infrastructure.Single().Cents, read.Personnel.Single().Cents).ShouldBe((1000_50, "Zaakwijs B.V.", 250_25, 400_00));
    }

    private static LedgerMapping Apply(params LedgerRule[] rules) => LedgerMapping.Apply(Summary, new LedgerRules([.. rules]), Catalogue, Year);

    private static LedgerSummary Read()
    {
        using var stream = new MemoryStream(new SmallLedger().Bytes());
        return AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, Year, cancellation: CancellationToken.None).Summary!;
    }

    private static LedgerSummary With(LedgerTotal[] totals) => Summary with
    {
        Accounts = [.. totals.Select(static total => total.Account).Distinct().Order(StringComparer.Ordinal).Select(static number => new LedgerAccount(number, "Kostensoort " + number, AccountKind.Result, "", 0, 1, 0))],
        Suppliers = [.. totals.Select(static total => total.Supplier).Where(static id => id.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(static id => new LedgerParty(id, "Firma " + id))],
        Totals = [.. totals],
    };
}
