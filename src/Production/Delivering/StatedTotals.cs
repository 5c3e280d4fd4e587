using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>
/// Totals that a coordinator states from the own books, one per component and none by duty. They are no part of the return: they only show
/// whether its lines are all there (method, part 9: parts = total).
/// </summary>
/// <param name="desk">Where returns are opened.</param>
public sealed class StatedTotals(ReturnDesk desk)
{
    private const string DocumentKind = "stated-totals";

    /// <summary>Components of which a total can be stated.</summary>
    public static ImmutableArray<string> Components { get; } = [CostTree.Software, CostTree.Personnel, CostTree.Infrastructure];

    /// <summary>The totals of a return, and the version under which they are kept; 0 = none were stated yet.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="fiscalYear">Fiscal year.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<(IReadOnlyList<StatedTotal> Totals, int Version)> OfAsync(OrganisationCode organisation, int fiscalYear, CancellationToken ct = default)
    {
        if (await desk.Store.DocumentAsync(organisation, DocumentKind, fiscalYear, ct) is not { } document)
            return ([], 0);
        var kept = JsonSerializer.Deserialize(document.Content, StatedJson.Default.DictionaryStringInt64) ?? [];
        return ([.. kept.Where(static total => Components.Contains(total.Key)).OrderBy(static total => total.Key, StringComparer.Ordinal).Select(static total => new StatedTotal(total.Key, total.Value))], document.Version);
    }

    /// <summary>Reads an amount in the notation of the data package as cents; null when it is no amount from 0 that can be.</summary>
    public long? CentsOf(string euros) =>
        decimal.TryParse(euros, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= desk.Catalogue.Limits.LargestAmount && decimal.Round(amount, 2) == amount
            ? (long)(amount * 100)
            : null;

    /// <summary>Keeps the totals of a return in the place of those before; a component that is not among them has none.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="totals">The totals.</param>
    /// <param name="version">The version that the caller saw.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or somebody else stated totals in the meantime.</exception>
    public async Task KeepAsync(Caller caller, OrganisationCode organisation, Edition edition, IReadOnlyList<StatedTotal> totals, int version, CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        var content = JsonSerializer.SerializeToUtf8Bytes(totals.ToDictionary(static total => total.Table, static total => total.Cents), StatedJson.Default.DictionaryStringInt64);
        await desk.ChangeAsync(caller, "return.totals", open, change =>
        {
            if (open.Case.Version == 0)
                change.Put(open.Case);
            change.Put(new OrganisationDocument(organisation, DocumentKind, open.FiscalYear, content, version));
        }, ct);
    }
}

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSerializable(typeof(Dictionary<string, long>))]
internal sealed partial class StatedJson : JsonSerializerContext;
