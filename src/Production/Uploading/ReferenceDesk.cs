using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Reference;
using Maatstaf.Reference.Cbs;
using Maatstaf.Reference.Iv3;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>Figures of Statistics Netherlands and of Iv3 deliveries as a way into the key data of a return.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="drafting">Where drafts are changed.</param>
public sealed class ReferenceDesk(ReturnDesk desk, Drafting drafting)
{
    private const string Table = "profiles";

    /// <summary>Reads files for one return: a file of Iv3 for expenditure and staff, all others as answers of Statistics Netherlands.</summary>
    /// <param name="open">The return; its inhabitants help to read Iv3 when no file tells them.</param>
    /// <param name="files">Files, seekable.</param>
    /// <returns>What they say of this municipality and year, and everything found in them.</returns>
    public ReferenceReading Read(OpenReturn open, IReadOnlyList<CbsFile> files)
    {
        var deliveries = files.Where(IsIv3).ToArray();
        var answers = files.Except(deliveries).ToArray();
        var reading = answers.Length == 0 ? new ReferenceReading(ReferenceFigures.None, []) : PopulationReader.Read(answers, desk.Catalogue, open.Organisation.Code, open.FiscalYear);
        foreach (var file in deliveries)
        {
            var iv3 = Iv3Reader.Read(file.Content, file.Name, new Iv3Question(open.Organisation.Code, open.FiscalYear, InhabitantsOf(open, reading.Figures)), desk.Catalogue);
            reading = new ReferenceReading(reading.Figures.With(iv3.Figures.All), [.. reading.Problems, .. iv3.Problems]);
        }

        return reading;
    }

    /// <summary>Fetches inhabitants for one return from Statistics Netherlands, and says whether its consumer prices are those of the catalogue. Keeps nothing.</summary>
    /// <param name="open">The return.</param>
    /// <param name="service">The service.</param>
    /// <param name="ct">Stops the fetching.</param>
    /// <returns>What it says of this municipality and year; a problem when it cannot be reached.</returns>
    public async Task<ReferenceReading> FetchAsync(OpenReturn open, CbsClient service, CancellationToken ct = default)
    {
        var population = await service.FetchPopulationAsync(open.Organisation.Code, open.FiscalYear, ct);
        // Who waited for a service that does not answer need not wait a second time.
        if (population.Problems.Count > 0)
            return new ReferenceReading(ReferenceFigures.None, population.Problems);
        var reading = PopulationReader.Read(population.Files, desk.Catalogue, open.Organisation.Code, open.FiscalYear);
        var prices = await service.FetchPricesAsync(ct);
        return reading with { Problems = [.. reading.Problems, .. prices.Problems.Count > 0 ? prices.Problems : PriceReader.Compare(prices.Files, desk.Catalogue)] };
    }

    /// <summary>Puts what is known about the municipality's year in its key data; what is not known stays as it was.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="figures">Figures that were read.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>The draft; null when the figures hold nothing of this municipality and year, and then nothing was changed.</returns>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    public async Task<DraftOutcome?> TakeOverAsync(Caller caller, OrganisationCode organisation, Edition edition, ReferenceFigures figures, CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        if (figures.ProfileOf(organisation, open.FiscalYear) is not { } known)
            return null;
        var before = open.Draft.Content.Find(Table, DeliveredRow.ProfileLine);
        var after = known.Cells.Aggregate(before ?? DeliveredRow.Of(Table, DeliveredRow.ProfileLine, [], known.From), static (row, cell) => row.With(cell.Key, cell.Value)) with { From = known.From };
        return await drafting.ChangeAsync(caller, organisation, edition, [new RowChange(before, after)], ct);
    }

    private bool IsIv3(CbsFile file)
    {
        var isIv3 = Iv3Reader.IsDelivery(file.Content, desk.Catalogue);
        file.Content.Position = 0;
        return isIv3;
    }

    private static int? InhabitantsOf(OpenReturn open, ReferenceFigures figures)
    {
        if (figures.Find(open.Organisation.Code, open.FiscalYear, ReferenceSubject.Inhabitants) is { } figure)
            return (int)figure.Value;
        var text = open.Draft.Content.Find(Table, DeliveredRow.ProfileLine)?["inhabitants"];
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var inhabitants) && inhabitants > 0 ? inhabitants : null;
    }
}
