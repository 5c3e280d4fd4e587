using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>What a municipality tells the benchmark and nobody else: books with amounts and words that occur nowhere else in the country.</summary>
/// <param name="Word">Begins every text of it.</param>
/// <param name="Amounts">Whole euros: software twice, personnel, servers.</param>
internal sealed record Secret(string Word, int[] Amounts)
{
    /// <summary>The return of a year; a year later everything costs one euro more, so that each amount tells whose and when.</summary>
    public YearReturn ReturnOf(OrganisationCode municipality, int year)
    {
        var later = year - World.Years[0];
        return AReturn.Of(municipality.ToString(), year)
            .Profile(World.SecretInhabitants, budget: 130_000_000, staff: 300, workplaces: 400)
            .Software("software.front-office", Amounts[0] + later, Hosting.Saas, $"{Word}zaaksysteem", $"{Word}leverancier", contractEnd: new DateOnly(2026, 6, 30), licences: 611, used: 97, line: $"{Word}regel")
            .Software("software.mid-office", Amounts[1] + later, Hosting.OnPremises, $"{Word}magazijn", $"{Word}bedrijf")
            .Personnel("personnel.operations", Employment.Own, 7.129m, Amounts[2] + later)
            .Infrastructure("infrastructure.servers-storage", Amounts[3] + later)
            .Made();
    }

    /// <summary>Every text and number that may reach nobody else, as it would stand in an answer whose separators of thousands were taken out.</summary>
    public IEnumerable<string> Canaries =>
        [Word, .. from amount in Amounts from later in (int[])[0, 1] select (amount + later).ToString(System.Globalization.CultureInfo.InvariantCulture)];
}
