namespace Maatstaf.Catalogue;

/// <summary>
/// What is decreed, read from the dated YAML files of the catalogue and typed: the one place where engine, files,
/// pages and charts find what is measured, how it is called and where it comes from.
/// </summary>
public sealed class BenchmarkCatalogue
{
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Dictionary<string, Group> groups;

    private BenchmarkCatalogue(string directory)
    {
        CostTree = CostTree.Read(directory);
        ProjectThemes = ProjectTheme.ReadAll(directory);
        Units = IndicatorList.ReadUnits(directory);
        var all = IndicatorList.Read(directory, CostTree, ProjectThemes, Units);
        Indicators = [.. all.Where(static indicator => !indicator.IsExplaining)];
        ExplainingIndicators = [.. all.Where(static indicator => indicator.IsExplaining)];
        (Groups, SizeClasses) = GroupList.Read(directory);
        Peers = PeerSettings.Read(directory);
        Deflators = Deflator.ReadAll(directory);
        Statistics = StatisticList.Read(directory);
        Disclosure = DisclosureRules.Read(directory);
        Limits = Limits.Read(directory);
        SpreadsheetLimits = SpreadsheetLimits.Read(directory);
        LedgerWords = LedgerWords.Read(directory, CostTree);
        Reference = ReferenceSources.Read(directory);
        Form = ReturnForm.Read(directory, CostTree, ProjectThemes);
        ListWords = ListWords.Read(directory, Form);
        Checks = CheckCatalogue.Read(directory);
        Glossary = Term.ReadAll(directory);
        Population = PopulationSeries.Read(directory);
        (Chapters, MethodTexts) = ChapterSpec.ReadAll(directory);
        Figures = FigureList.Read(directory, Indicators, Groups, Chapters);
        Narrative = NarrativeSettings.Read(directory, Units, Indicators);
        Explanation = ExplanationSettings.Read(directory);
        Practices = PracticeSettings.Read(directory, Groups);
        Laws = LawList.Read(directory);
        indicators = all.ToDictionary(static indicator => indicator.Id, StringComparer.Ordinal);
        groups = Groups.ToDictionary(static group => group.Id, StringComparer.Ordinal);
    }

    /// <summary>What ICT costs, as a tree.</summary>
    public CostTree CostTree { get; }

    /// <summary>What projects are about.</summary>
    public IReadOnlyList<ProjectTheme> ProjectThemes { get; }

    /// <summary>Units of values.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>All indicators that are published, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Indicators that only serve to explain a gap, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> ExplainingIndicators { get; }

    /// <summary>All fixed groups.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Whom a municipality is compared with.</summary>
    public PeerSettings Peers { get; }

    /// <summary>Bounds of the size classes, oldest first.</summary>
    public IReadOnlyList<SizeClasses> SizeClasses { get; }

    /// <summary>Price indices.</summary>
    public IReadOnlyList<Deflator> Deflators { get; }

    /// <summary>The price index that is used when nothing is said.</summary>
    public Deflator DefaultDeflator => Deflators.Single(static deflator => deflator.IsDefault);

    /// <summary>What is computed for every indicator.</summary>
    public StatisticList Statistics { get; }

    /// <summary>What may be shown to whom.</summary>
    public DisclosureRules Disclosure { get; }

    /// <summary>What a data package may hold.</summary>
    public Limits Limits { get; }

    /// <summary>What a workbook or a CSV file of a participant may hold.</summary>
    public SpreadsheetLimits SpreadsheetLimits { get; }

    /// <summary>What words in a ledger mostly mean.</summary>
    public LedgerWords LedgerWords { get; }

    /// <summary>Where reference figures come from.</summary>
    public ReferenceSources Reference { get; }

    /// <summary>What an organisation is asked for a year.</summary>
    public ReturnForm Form { get; }

    /// <summary>Which checks look at the content of a return.</summary>
    public CheckCatalogue Checks { get; }

    /// <summary>Words that lists of applications and staff use.</summary>
    public ListWords ListWords { get; }

    /// <summary>What words mean.</summary>
    public IReadOnlyList<Term> Glossary { get; }

    /// <summary>Inhabitants of the country.</summary>
    public PopulationSeries Population { get; }

    /// <summary>Chapters of the trend report, in order.</summary>
    public IReadOnlyList<ChapterSpec> Chapters { get; }

    /// <summary>The method in short, as the report tells it.</summary>
    public IReadOnlyList<MethodText> MethodTexts { get; }

    /// <summary>Figures of the trend report, in order.</summary>
    public IReadOnlyList<FigureSpec> Figures { get; }

    /// <summary>When a sentence says what.</summary>
    public NarrativeSettings Narrative { get; }

    /// <summary>How gaps are told, how "what if" counts, and what is looked for in contracts.</summary>
    public ExplanationSettings Explanation { get; }

    /// <summary>What participants tell each other about practices.</summary>
    public PracticeSettings Practices { get; }

    /// <summary>Laws that ask something of the ICT of a municipality.</summary>
    public LawList Laws { get; }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="directory">The folder with the YAML files.</param>
    /// <exception cref="CatalogueException">A file is missing or wrong; the message names file, line and what is wrong.</exception>
    public static BenchmarkCatalogue Read(string directory) => new(directory);

    /// <summary>The catalogue that is shipped beside the program.</summary>
    /// <exception cref="CatalogueException">A file is missing or wrong.</exception>
    public static BenchmarkCatalogue Shipped() => Read(Path.Combine(AppContext.BaseDirectory, "catalogue"));

    /// <summary>The indicator with this id, explaining ones included, or null.</summary>
    public Indicator? FindIndicator(string id) => indicators.GetValueOrDefault(id);

    /// <summary>The indicator with this id, explaining ones included.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator Indicator(string id) => indicators[id];

    /// <summary>The indicator of the whole cost of a node per inhabitant; null when there is none.</summary>
    public Indicator? CostPerInhabitant(string node) =>
        Indicators.FirstOrDefault(indicator => indicator.Node == node && indicator.IsWholeCost && indicator.Denominator.Quantity == Quantity.Inhabitants);

    /// <summary>The group with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Group Group(string id) => groups[id];

    /// <summary>The bounds that hold in a fiscal year when the data brings none.</summary>
    public SizeClasses SizeClassesOf(int fiscalYear) =>
        SizeClasses.LastOrDefault(bounds => bounds.From <= fiscalYear) ?? SizeClasses[0];
}
