using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Intake.Forms;
using Maatstaf.Reference;
using Maatstaf.Reference.Iv3;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference_Tests;

/// <summary>Expenditure and staff come out of an Iv3 delivery of a municipality that does not exist.</summary>
public sealed class Iv3Tests
{
    private const string Delivery = """
        {
          "metadata": {
            "overheidslaag": "Gemeente", "overheidsnummer": "9001", "overheidsnaam": "Polderwijk", "boekjaar": 2024, "periode": 5, "status": "Realisatie",
            "datum": "2025-06-15T12:00:00Z", "details_openbaar": true, "financieel_pakket": "Boekwerk", "export_software": "Boekwerk 7" },
          "contact": { "naam": "A. Afzender", "email": "a@polderwijk.example", "telefoon": "0" },
          "data": {
            "lasten": [
              { "taakveld": "0.4", "categorie": "1.1", "bedrag": 9500 },
              { "taakveld": "0.4", "categorie": "3.8", "bedrag": 4100.5 },
              { "taakveld": "6.3", "categorie": "4.1.1", "bedrag": 86400 },
              { "taakveld": "0.10", "categorie": "7.1", "bedrag": 7000 },
              { "taakveld": "0.11", "categorie": "7.5", "bedrag": 3000 },
              { "taakveld": "6.3", "categorie": "7.1", "bedrag": 100 } ],
            "baten": [ { "taakveld": "0.7", "categorie": "4.3.1", "bedrag": 100000 } ],
            "balans_lasten": [ { "balanscode": "A111", "categorie": "7.3", "bedrag": 99 } ], "balans_baten": [], "balans_standen": [],
            "beleidsindicatoren": [
              { "verslagperiode": "Beg_2024", "beleidsindicator": "bi.2", "waarde": "9,9" },
              { "verslagperiode": "Rek_2024", "beleidsindicator": "bi.1", "waarde": "8,9" },
              { "verslagperiode": "Rek_2024", "beleidsindicator": "bi.2", "waarde": "8,4" } ] }
        }
        """;

    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly OrganisationCode Code = OrganisationCode.Parse("GM9001");

    /// <summary>The code, whether the delivery is refused, what is replaced and by what.</summary>
    public static TheoryData<string, bool, string, string> Odd => new()
    {
        { "N030", true, "\"Gemeente\"", "\"Provincie\"" },
        { "N030", true, "\"Gemeente\", \"overheidsnummer\": \"9001\"", "\"GR\", \"overheidsnummer\": \"12345\"" },
        { "N031", true, "\"9001\"", "\"9002\"" },
        { "N032", true, "\"boekjaar\": 2024", "\"boekjaar\": 2023" },
        { "N033", false, "\"periode\": 5, \"status\": \"Realisatie\"", "\"periode\": 0, \"status\": \"Begroting\"" },
        { "N034", true, "\"periode\": 5", "\"periode\": 3" },
        { "N037", true, "4100.5", "\"veel\"" },
        { "N037", true, "4100.5", "1e30" },
        { "N037", true, "4100.5", "null" },
        { "N038", true, "\"lasten\"", "\"lusten\"" },
        { "N038", true, "86400", "-86400" },
        { "N039", true, "\"boekjaar\": 2024", "\"boekjaar\": \"vorig jaar\"" },
        { "N039", true, "\"periode\": 5", "\"periode\": 6" },
        { "N039", true, "\"9001\"", "\"Polderwijk\"" },
        { "N039", true, "\"overheidslaag\"", "\"laag\"" },
        { "N040", false, "beleidsindicatoren", "indicatoren" },
        { "N041", false, "\"8,4\"", "\"veel\"" },
        { "N041", false, "\"8,4\"", "\"840\"" },
        { "N036", false, "86400", "864" },
        { "N005", true, "\"metadata\"", "\"meta\"" },
        { "N005", true, "\"2025-06-15T12:00:00Z\"", "\"\\ud800\"" },
        { "N004", true, "\"contact\":", "contact:" },
    };

    [Fact]
    public void Expenditure_leaves_changes_of_reserves_out_and_staff_follows_from_the_indicator()
    {
        var reading = Read(Delivery);
        reading.Problems.Select(static problem => problem.Code).ShouldBe(["N035", "N043"]);
        var delivery = reading.Delivery.ShouldNotBeNull();
        (delivery.Unit, delivery.ExpenditureCents, delivery.OverheadCents).ShouldBe((Iv3Unit.Thousands, 100_000_500_00L, 13_600_500_00L));
        (delivery.StaffIndicator, delivery.StaffPerThousand).ShouldBe(("bi.2", 8.4m));
        var row = reading.Figures.ProfileOf(Code, 2024)!;
        row.Cells.ShouldBe(new Dictionary<string, string> { ["budget_eur"] = "100000500.00", ["staff_fte"] = "210" });
        row.From.Sheet.ShouldBe("Iv3 jaarrekening 2024");
        reading.Figures.Find(Code, 2024, ReferenceSubject.BudgetCents)!.Origin.ShouldBe(new ReferenceOrigin("Iv3", "jaarrekening 2024", "2025-06-15T12:00:00Z", false, "iv3.json"));
        reading.Problems[0].Sentence.Dutch.ShouldBe("De bedragen zijn gelezen in duizenden euro's: dat geeft € 4.000,02 lasten per inwoner. Controleer dit.");
        reading.Problems[1].Sentence.Dutch.ShouldStartWith("De formatie is berekend: 8,4 fte per 1.000 inwoners (bi.2) maal 25.000 inwoners.");
    }

    [Fact]
    public void Amounts_in_euros_are_known_by_what_is_plausible()
    {
        var euros = Delivery.Replace("9500 ", "9500000 ", StringComparison.Ordinal).Replace("4100.5", "4100500", StringComparison.Ordinal).Replace("86400", "86400000", StringComparison.Ordinal);
        var delivery = Read(euros).Delivery!;
        (delivery.Unit, delivery.ExpenditureCents).ShouldBe((Iv3Unit.Euros, 100_000_500_00L));
    }

    [Fact]
    public void The_unit_that_somebody_said_counts()
    {
        var reading = Iv3Reader.Read(Stream(Delivery), "iv3.json", new Iv3Question(Code, 2024, null, Iv3Unit.Euros), Catalogue);
        reading.Delivery!.ExpenditureCents.ShouldBe(100_000_50L);
        reading.Problems.Select(static problem => problem.Code).ShouldBe(["N042"]);
        reading.Figures.ProfileOf(Code, 2024)!.Cells.ShouldBe(new Dictionary<string, string> { ["budget_eur"] = "100000.50" });
    }

    [Theory]
    [InlineData(Delivery, true)]
    [InlineData(CbsText.Population, false)]
    [InlineData(CbsText.PopulationV3, false)]
    [InlineData("{ \"metadata\": 1", false)]
    [InlineData("[]", false)]
    public void A_delivery_is_told_apart_from_other_files(string text, bool isDelivery) => Iv3Reader.IsDelivery(Stream(text), Catalogue).ShouldBe(isDelivery);

    [Fact]
    public void Without_inhabitants_nothing_is_guessed()
    {
        var reading = Iv3Reader.Read(Stream(Delivery), "iv3.json", new Iv3Question(Code, 2024, null), Catalogue);
        reading.Problems.Select(static problem => problem.Code).ShouldBe(["N036", "N042"]);
        reading.Figures.All.ShouldBeEmpty();
    }

    [Fact]
    public void A_budget_is_provisional_and_has_its_own_indicator()
    {
        var reading = Read(Delivery.Replace("\"periode\": 5, \"status\": \"Realisatie\"", "\"periode\": 0, \"status\": \"Begroting\"", StringComparison.Ordinal));
        reading.Delivery!.StaffPerThousand.ShouldBe(9.9m);
        reading.Figures.All.ShouldAllBe(static figure => figure.Origin.IsProvisional == true);
    }

    [Fact]
    public void Posts_count_when_people_at_work_are_not_given()
    {
        var reading = Read(Delivery.Replace("\"Rek_2024\", \"beleidsindicator\": \"bi.2\"", "\"Rek_2023\", \"beleidsindicator\": \"bi.2\"", StringComparison.Ordinal));
        reading.Delivery!.StaffIndicator.ShouldBe("bi.1");
    }

    [Fact]
    public void The_profile_passes_the_checks_of_the_form()
    {
        var inhabitants = new ReferenceFigure(Code, 2024, ReferenceSubject.Inhabitants, 25_000, new ReferenceOrigin("CBS", "03759ned", "", false, "cbs.json"));
        var profile = Read(Delivery).Figures.With([inhabitants]).ProfileOf(Code, 2024)!;
        var reading = FormReader.Read(DeliveredYear.Of(Code, 2024, [profile]), new ReturnRegister(Code, false, []), Catalogue);
        reading.Problems.ShouldNotContain(static problem => problem.Table == "profiles");
        var line = DeliveredRow.Of("infrastructure", "1", [new("category", "infrastructure.network-data"), new("amount_eur", "1.00")], Provenance.Typed);
        FormReader.Read(DeliveredYear.Of(Code, 2024, [profile, line]), new ReturnRegister(Code, false, []), Catalogue).Year!.Profile.ShouldBe(new ProfileEntry(25_000, 100_000_500_00, 210_000, null));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_delivery_gets_a_sentence(string code, bool isRefused, string old, string other)
    {
        Delivery.ShouldContain(old);
        var reading = Read(Delivery.Replace(old, other, StringComparison.Ordinal));
        reading.Problems.Select(static problem => problem.Code).ShouldContain(code);
        (reading.Delivery is null).ShouldBe(isRefused);
        reading.Problems.Any(static problem => problem.Severity >= Severity.Blocks).ShouldBe(isRefused);
        if (isRefused)
            reading.Figures.All.ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_people_in_the_delivery_are_not_kept()
    {
        Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Read(Delivery).Delivery)).ShouldNotContain("Afzender");
    }

    [Fact]
    public void Whatever_is_cut_no_exception_escapes()
    {
        for (var length = 0; length < Delivery.Length; length += 5)
            Read(Delivery[..length]).Delivery.ShouldBeNull();
    }

    private static Iv3DeliveryReading Read(string text) => Iv3Reader.Read(Stream(text), "iv3.json", new Iv3Question(Code, 2024, 25_000), Catalogue);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
