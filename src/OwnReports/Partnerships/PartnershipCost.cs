using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Figures;
using Maatstaf.Position.Partnerships;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Partnerships;

/// <summary>What a partnership spends itself: in short, over the years, and by member.</summary>
/// <param name="situation">What the report is made of.</param>
/// <param name="catalogue">Names of components.</param>
/// <param name="wording">Writes amounts.</param>
/// <param name="euros">A unit of euros.</param>
internal sealed class PartnershipCost(PartnershipSituation situation, BenchmarkCatalogue catalogue, Wording wording, Unit euros)
{
    /// <summary>How the cost of a partnership counts.</summary>
    public static readonly LocalisedText CountsWithMembers = new(
        "Een samenwerkingsverband staat niet zelf in een groep: zijn kosten tellen mee bij de leden, elk voor zijn deel. Wat leden aan het verband betalen, telt niet nog eens.",
        "A partnership is in no group itself: its cost counts with the members, each for its part. What members pay to it does not count again.");

    private const double Thousand = 1000;

    private static readonly LocalisedText
        Years = new("Door de jaren", "Over the years"),
        Members = new("De leden", "The members"),
        Whole = new("Alle ICT", "All ICT"),
        Thousands = new("duizend euro", "thousands of euros"),
        FiscalYear = new("Boekjaar", "Fiscal year"),
        Unknown = new("onbekend", "not known");

    private static readonly SeriesRole[] Roles = [SeriesRole.Software, SeriesRole.Personnel, SeriesRole.Infrastructure];

    private PartnershipRow Newest => situation.Rows[^1];

    private CostNode[] Components => [.. catalogue.CostTree.ChildrenOf(CostTree.Root)];

    private LocalisedText Source
    {
        get
        {
            var (title, edition) = (situation.Publication.Title, situation.Publication.Edition);
            return new($"Bron: {title}, editie {edition}, en uw eigen levering.", $"Source: {title}, edition {edition}, and your own return.");
        }
    }

    /// <summary>The total and its components, and how that changed.</summary>
    public Chapter Brief() => new("kort", new("In het kort", "In short"), Newest.Headline(situation.Name),
    [
        new KeyNumbers(
        [
            new KeyNumber(Whole, Amount(Newest.Total), Change(Newest.Change), RealChange(Newest.RealChange), null),
            .. Components.Zip(Newest.Euros, (component, part) => new KeyNumber(component.Short, Amount(part), null, null, catalogue.Indicator(Quotient.CostPerInhabitant(component.Id)).Id)),
        ]),
        new Paragraph(CountsWithMembers),
    ]) { Slug = new("kort", "short") };

    /// <summary>The cost by component over the years.</summary>
    public Chapter OverTheYears(FigureNumbers numbers) => new("kosten", new("Wat het verband uitgeeft", "What the partnership spends"), Newest.Headline(situation.Name),
    [
        new FigureBlock(Figure(numbers)),
        new TableBlock(
            new("Verandering van alle ICT-kosten tegenover een jaar eerder", "Change of all ICT cost against a year before"),
            [FiscalYear, new("Euro", "Euros"), new("Verandering", "Change"), new("Zonder inflatie", "Without inflation")],
            [.. situation.Rows.Select(static row => (IReadOnlyList<LocalisedText>)[Numerals.Year(row.Year), Numerals.Of(row.Total, 0), Percent(row.Change), Percent(row.RealChange)])]),
    ]) { Slug = new("kosten", "cost") };

    /// <summary>What comes to each member; no chapter when it cannot be divided.</summary>
    public IEnumerable<Chapter> OfMembers(FigureNumbers numbers)
    {
        if (situation.Members.Count == 0)
            yield break;
        var (count, year) = (Numerals.Count(situation.Members.Count), Numerals.Year(Newest.Year).Dutch);
        var summary = new LocalisedText(
            $"De kosten van {year} komen bij {count.Dutch} {(situation.Members.Count == 1 ? "lid" : "leden")} terecht, elk voor zijn deel.",
            $"The cost of {year} comes to {count.English} {(situation.Members.Count == 1 ? "member" : "members")}, each for its part.");
        yield return new Chapter("leden", Members, summary, [MemberBoard(numbers, year)]) { Slug = new("leden", "members") };
    }

    private BoardBlock MemberBoard(FigureNumbers numbers, string year)
    {
        var parts = Rounding.AddingUpTo([.. situation.Members.Select(static member => member.Cents / 100.0)], situation.Members.Sum(static member => member.Cents) / 100.0, Newest.Total, 0);
        return new BoardBlock(
            FigureNumbers.IdOf("leden"),
            numbers.Next(),
            new("Wat van de kosten bij elk lid terechtkomt", "What of the cost comes to each member"),
            new TableBlock(
                new($"Deel van de kosten van {year}, per lid", $"Part of the cost of {year}, by member"),
                [new("Lid", "Member"), new("Inwoners", "Inhabitants"), new("Deel", "Part"), new("Euro", "Euros"), new("Euro per inwoner", "Euros per inhabitant")],
                [
                    .. situation.Members.Zip(parts, (member, part) => (IReadOnlyList<LocalisedText>)
                    [
                        new(member.Name, member.Name),
                        member.Inhabitants is { } inhabitants ? Numerals.Count(inhabitants) : Unknown,
                        Numerals.Percent(member.Share, 1),
                        Numerals.Of(part, 0),
                        member.Inhabitants is > 0 and { } people ? Numerals.Of(member.Cents / 100.0 / people, euros.Decimals) : Unknown,
                    ]),
                ]),
            Source) { IsOfNumbers = true };
    }

    private ReportFigure Figure(FigureNumbers numbers)
    {
        var chart = new Chart
        {
            Kind = ChartKind.StackedBars,
            Unit = null,
            ValueName = Thousands,
            CategoryName = FiscalYear,
            Decimals = 0,
            Categories = [.. situation.Rows.Select(static row => Numerals.Year(row.Year))],
            Series = [.. Components.Select((component, at) => new ChartSeries(component.Id, component.Short, Roles[at], [.. situation.Rows.Select(row => Point(row.Euros[at]))]))],
            Total = new ChartSeries(CostTree.Root, Whole, SeriesRole.Context, [.. situation.Rows.Select(static row => Point(row.Total))]),
        };
        return new ReportFigure
        {
            Id = FigureNumbers.IdOf("verband"),
            Number = numbers.Next(),
            Title = Title(Newest.Headline(situation.Name)),
            Subtitle = new($"Eigen kosten van het verband naar onderdeel, {Thousands.Dutch}.", $"Own cost of the partnership by part, {Thousands.English}."),
            Chart = chart,
            Alternative = OwnChart.Alternative(new("Gestapelde staven", "Stacked bars"), chart),
            Foot = new FigureFoot(
                new($"Eigen goedgekeurde leveringen van {situation.Name}.", $"Own approved returns of {situation.Name}."),
                Source,
                new("De eigen regels van het verband, zonder wat leden betalen.", "The own lines of the partnership, without what members pay."),
                []),
            Indicators = [],
        };
    }

    private static ChartPoint Point(decimal amount) => new(new FigureValue.Known((double)amount / Thousand));

    private static LocalisedText Title(LocalisedText sentence) => new(sentence.Dutch.TrimEnd('.'), sentence.English.TrimEnd('.'));

    private LocalisedText Amount(decimal amount) => wording.Value(amount, euros, 0);

    private static LocalisedText? Change(double? change) => change is null ? null : Percent(change);

    private static LocalisedText? RealChange(double? change)
    {
        if (change is null)
            return null;
        var percent = Percent(change);
        return new($"Zonder inflatie: {percent.Dutch}", $"Without inflation: {percent.English}");
    }

    private static LocalisedText Percent(double? change)
    {
        if (change is not { } ratio)
            return new("–", "–");
        var percent = Numerals.Signed(Rounding.HalfAwayFromZero(ratio * 100, 1), 1);
        return new(percent.Dutch + "%", percent.English + "%");
    }
}
