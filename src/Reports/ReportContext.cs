using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;

namespace Maatstaf.Reports;

/// <summary>What every chapter of a report works with.</summary>
internal sealed class ReportContext
{
    public ReportContext(Publication publication, BenchmarkCatalogue catalogue)
    {
        Publication = publication;
        Catalogue = catalogue;
        Facts = new Facts(publication);
        Sentences = new SentenceList(catalogue);
        Tree = new TreeRounding(this);
        Figures = new FigureBuilder(this, new ChartBuilder(publication, catalogue, Tree.LevelOf));
    }

    public Publication Publication { get; }

    public BenchmarkCatalogue Catalogue { get; }

    public Facts Facts { get; }

    public SentenceList Sentences { get; }

    public FigureBuilder Figures { get; }

    public TreeRounding Tree { get; }

    public int Year => Facts.Year;

    public Wording Wording => Sentences.Wording;

    public NarrativeThresholds Thresholds => Wording.Thresholds;

    /// <summary>The cost per inhabitant of a node of the cost tree.</summary>
    public Indicator CostOf(string node) => Catalogue.Indicator(Quotient.CostPerInhabitant(node));

    /// <summary>The change of an indicator against last year, rounded from the top of the cost tree; null without a last year.</summary>
    public PartChange? ChangeOf(Indicator indicator, int? decimals = null) => Tree.ChangeOf(indicator, decimals ?? Wording.ChangeDecimals(indicator));

    /// <summary>The changes of a whole and its parts against last year, rounded together with the decimals of a table; null without a last year.</summary>
    public PartChanges? ChangesOf(Indicator whole, IEnumerable<Indicator> parts) =>
        ChangeOf(whole, whole.Unit.Decimals) is { } change ? ChangesUnder(change, parts) : null;

    /// <summary>The changes of the parts of a whole that was rounded before.</summary>
    public PartChanges ChangesUnder(PartChange whole, IEnumerable<Indicator> parts) =>
        PartChanges.Under(whole, [.. parts.Select(part => Facts.Change(part)).OfType<Trend>()], Thresholds);

    /// <summary>The changes between two years of a whole and of parts of which only one will be named, each rounded by itself.</summary>
    public PartChanges Apart(Trend whole, IEnumerable<Indicator> parts, int decimals) => new(
        PartChange.Of(whole, decimals, Thresholds),
        [.. parts.Select(part => Facts.Between(part, whole.From, whole.To)).OfType<Trend>().Select(trend => PartChange.Of(trend, decimals, Thresholds))]);

    /// <summary>An indicator of the edition by group; groups without a value are left out.</summary>
    public GroupLevels ByGroup(Indicator indicator, IEnumerable<Group> groups)
    {
        var levels = new List<(Group, double)>();
        foreach (var group in groups)
        {
            if (Facts.Level(indicator, group.Id) is { } level)
                levels.Add((group, level));
        }

        return new GroupLevels(indicator, levels);
    }
}
