using System.Collections.Immutable;
using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference;

/// <summary>What a reference figure is about.</summary>
public enum ReferenceSubject
{
    /// <summary>Inhabitants on 1 January.</summary>
    Inhabitants,

    /// <summary>Total expenditure in cents, without changes of reserves.</summary>
    BudgetCents,

    /// <summary>Staff of the whole organisation in thousandths of an fte.</summary>
    StaffMilliFte,
}

/// <summary>Where a reference figure comes from.</summary>
/// <param name="Source">Who measured it: <c>CBS</c> or <c>Iv3</c>.</param>
/// <param name="Table">Table, or period of an Iv3 delivery.</param>
/// <param name="Vintage">When the source last changed it, as it says; empty = not known.</param>
/// <param name="IsProvisional">Whether the source may still change it; null = not known.</param>
/// <param name="File">File or address.</param>
public sealed record ReferenceOrigin(string Source, string Table, string Vintage, bool? IsProvisional, string File)
{
    /// <summary>How the source is to be named beside the figure.</summary>
    public LocalisedText Attribution => Source == Cbs ? new($"Bron: CBS, tabel {Table}", $"Source: CBS, table {Table}") : new($"Bron: Iv3, {Table}", $"Source: Iv3, {Table}");

    internal const string Cbs = "CBS", Iv3 = "Iv3";
}

/// <summary>One figure of one municipality and year.</summary>
/// <param name="Municipality">Whose.</param>
/// <param name="Year">Fiscal year; inhabitants are those of 1 January of it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Value">Value in the unit of the subject.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ReferenceFigure(OrganisationCode Municipality, int Year, ReferenceSubject Subject, long Value, ReferenceOrigin Origin)
{
    /// <summary>Column of the key data that it fills, and its text there in the notation of the data package.</summary>
    public (string Column, string Text) Cell => Subject switch
    {
        ReferenceSubject.Inhabitants => ("inhabitants", Value.ToString(CultureInfo.InvariantCulture)),
        ReferenceSubject.BudgetCents => ("budget_eur", (Value / 100m).ToString("0.00", CultureInfo.InvariantCulture)),
        _ => ("staff_fte", (Value / 1000m).ToString("0.###", CultureInfo.InvariantCulture)),
    };
}

/// <summary>Reference figures by municipality, year and subject, one of each.</summary>
public sealed class ReferenceFigures
{
    private readonly ImmutableSortedDictionary<(OrganisationCode Municipality, int Year, ReferenceSubject Subject), ReferenceFigure> figures;

    private ReferenceFigures(ImmutableSortedDictionary<(OrganisationCode, int, ReferenceSubject), ReferenceFigure> figures) => this.figures = figures;

    /// <summary>Nothing known.</summary>
    public static ReferenceFigures None { get; } = new(ImmutableSortedDictionary<(OrganisationCode, int, ReferenceSubject), ReferenceFigure>.Empty);

    /// <summary>All, by municipality, year and subject.</summary>
    public IEnumerable<ReferenceFigure> All => figures.Values;

    /// <summary>Collects figures; a later one takes the place of an earlier one.</summary>
    public static ReferenceFigures Of(IEnumerable<ReferenceFigure> all) => None.With(all);

    /// <summary>The same figures with others added or in their place.</summary>
    public ReferenceFigures With(IEnumerable<ReferenceFigure> newer) =>
        new(figures.SetItems(newer.Select(static figure => KeyValuePair.Create((figure.Municipality, figure.Year, figure.Subject), figure))));

    /// <summary>A figure, or null when it is not known.</summary>
    public ReferenceFigure? Find(OrganisationCode municipality, int year, ReferenceSubject subject) => figures.GetValueOrDefault((municipality, year, subject));

    /// <summary>The profile of a municipality's year with what is known; null when nothing is.</summary>
    public DeliveredRow? ProfileOf(OrganisationCode municipality, int year)
    {
        ReferenceFigure[] known = [.. Enum.GetValues<ReferenceSubject>().Select(subject => Find(municipality, year, subject)).OfType<ReferenceFigure>()];
        if (known.Length == 0)
            return null;
        string Joined(Func<ReferenceOrigin, string> part) => string.Join(", ", known.Select(figure => part(figure.Origin)).Distinct());
        var from = new Provenance(Way.Reference, Joined(static origin => origin.File), Joined(static origin => $"{origin.Source} {origin.Table}"), 0);
        return DeliveredRow.Of(ReturnForm.Profile, DeliveredRow.ProfileLine, known.Select(static figure => KeyValuePair.Create(figure.Cell.Column, figure.Cell.Text)), from);
    }
}

/// <summary>What came out of reading reference figures.</summary>
/// <param name="Figures">What is known; none when a problem stops or blocks.</param>
/// <param name="Problems">Everything found.</param>
public sealed record ReferenceReading(ReferenceFigures Figures, IReadOnlyList<Problem> Problems);
