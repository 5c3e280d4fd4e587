using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production.Improving;

/// <summary>Looks for what is odd or can be saved in the own contracts of a municipality or a partnership: own lines, nobody else's.</summary>
/// <param name="catalogue">Rules and price index.</param>
/// <param name="figures">The fiscal years that there are.</param>
/// <param name="store">The own lines.</param>
public sealed class ContractDesk(BenchmarkCatalogue catalogue, StandingFigures figures, IDeliveryStore store)
{
    private static readonly LocalisedText[] Columns =
    [
        new("regel van de controle", "rule"), new("onderwerp", "subject"), new("bevinding", "finding"), new("bedrag in euro", "amount in euros"),
        new("regel", "line"), new("soort", "category"), new("toepassing", "application"), new("leverancier", "supplier"), new("kosten in euro", "cost in euros"),
        new("licenties in contract", "licences contracted"), new("licenties in gebruik", "licences used"), new("einde contract", "end of contract"), new("indexatie in procent", "indexation in percent"),
    ];

    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue => catalogue;

    /// <summary>The fiscal years that can be chosen, ascending.</summary>
    public IReadOnlyList<int> Years => figures.FiscalYears;

    /// <summary>Looks at a year.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="organisation">Whose contracts.</param>
    /// <param name="year">The fiscal year; null = the newest with an approved return.</param>
    /// <param name="today">The day on which is looked.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The year and what was found; null = no approved return of that year (of any year).</returns>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<(int Year, ContractReview? Review)> ReviewAsync(Caller caller, OrganisationCode organisation, int? year, DateOnly today, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.SeeResults, organisation);
        foreach (var asked in year is { } one ? [one] : Years.Reverse())
        {
            if (await store.CountedAsync(organisation, asked, ct) is { } own)
                return (asked, ContractReview.Of(ContractSituation.Of(own, today, Prices, catalogue), catalogue));
        }

        return (year ?? Years.LastOrDefault(Edition.About(today.Year).FiscalYear), null);
    }

    /// <summary>What was found as CSV: a row for each own line of each finding.</summary>
    /// <param name="review">What was found.</param>
    /// <param name="language">Language of the texts.</param>
    public string ToCsv(ContractReview review, Language language)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new PlainTable(
            new LocalisedText("Contracten", "Contracts").In(language),
            [],
            [.. Columns.Select(column => column.In(language))],
            [.. review.Verdicts.SelectMany(verdict => verdict.Findings.SelectMany(finding => finding.Lines.Select(found => Row(verdict, finding, found, language))))]).ToCsv();
    }

    private PlainCell[] Row(ContractVerdict verdict, ContractFinding finding, FoundLine found, Language language)
    {
        var line = found.Line;
        return
        [
            verdict.Spec.Title.In(language), finding.Subject.In(language), finding.Detail.In(language), (decimal?)(found.Cents / 100m),
            line.Line, catalogue.CostTree[line.Category].Label.In(language), line.Application, line.Supplier, (decimal?)(line.Cents / 100m),
            (decimal?)line.LicencesContracted, (decimal?)line.LicencesUsed, line.ContractEnd?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty, (decimal?)line.IndexationPercent,
        ];
    }

    /// <summary>The prices that came with the data, or else those of the catalogue.</summary>
    private Deflator Prices => figures.Frame.Cpi is { Count: > 0 } own ? catalogue.DefaultDeflator.WithValues(own) : catalogue.DefaultDeflator;
}
