using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Reference;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>Figures of Statistics Netherlands and of Iv3 deliveries as a way into the key data of a return.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="drafting">Where drafts are changed.</param>
public sealed class ReferenceDesk(ReturnDesk desk, Drafting drafting)
{
    private const string Table = "profiles";

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
}
