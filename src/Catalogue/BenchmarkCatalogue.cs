namespace Maatstaf.Catalogue;

/// <summary>
/// What is decreed, read from the dated YAML files of the catalogue and typed: the one place where engine, files,
/// pages and charts find what is measured, how it is called and where it comes from.
/// </summary>
public sealed class BenchmarkCatalogue
{
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Dictionary<Quotient, Indicator> byQuotient;
    private readonly Dictionary<string, Group> groups;

    private BenchmarkCatalogue(string directory)
    {
        Names = BenchmarkNames.Read(directory);
        CostTree = CostTree.Read(directory);
        ProjectThemes = ProjectTheme.ReadAll(directory);
        Maturity = MaturitySurvey.Read(directory);
        Units = IndicatorList.ReadUnits(directory);
        var all = IndicatorList.Read(directory, CostTree, ProjectThemes, Maturity, Units);
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
        Laws = LawList.Read(directory);
        Form = ReturnForm.Read(directory, CostTree, ProjectThemes, Maturity, Laws);
        ListWords = ListWords.Read(directory, Form);
        AlgorithmRegister = AlgorithmRegister.Read(directory, Form);
        Checks = CheckCatalogue.Read(directory);
        Glossary = Term.ReadAll(directory);
        Population = PopulationSeries.Read(directory);
        (Chapters, MethodTexts) = ChapterSpec.ReadAll(directory);
        Figures = FigureList.Read(directory, Indicators, Groups, Chapters);
        Boards = Board.ReadAll(directory, Chapters);
        YearTables = YearTable.ReadAll(directory, Indicators, Groups);
        Narrative = NarrativeSettings.Read(directory, Units, Indicators);
        Explanation = ExplanationSettings.Read(directory);
        Practices = PracticeSettings.Read(directory, Groups);
        Editing = EditingSettings.Read(directory);
        Outlook = OutlookSettings.Read(directory, Indicators, Laws);
        Transition = TransitionSettings.Read(directory, CostTree);
        Sovereignty = SovereigntyQuestion.ReadAll(directory);
        Licence = Licence.Read(directory);
        indicators = all.ToDictionary(static indicator => indicator.Id, StringComparer.Ordinal);
        byQuotient = ByQuotient(Indicators.Concat(ExplainingIndicators));
        groups = Groups.ToDictionary(static group => group.Id, StringComparer.Ordinal);
    }

    /// <summary>How the benchmark and who takes part in it are called.</summary>
    public BenchmarkNames Names { get; }

    /// <summary>What ICT costs, as a tree.</summary>
    public CostTree CostTree { get; }

    /// <summary>What projects are about.</summary>
    public IReadOnlyList<ProjectTheme> ProjectThemes { get; }

    /// <summary>The questionnaire on maturity.</summary>
    public MaturitySurvey Maturity { get; }

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
    public ReturnForm Form { get; private set; }

    /// <summary>Which checks look at the content of a return.</summary>
    public CheckCatalogue Checks { get; }

    /// <summary>Words that lists of applications and staff use.</summary>
    public ListWords ListWords { get; }

    /// <summary>The file of the national register of algorithms.</summary>
    public AlgorithmRegister AlgorithmRegister { get; }

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

    /// <summary>Figures of words of the trend report, in order.</summary>
    public IReadOnlyList<Board> Boards { get; }

    /// <summary>Tables of the report's appendix, in order.</summary>
    public IReadOnlyList<YearTable> YearTables { get; }

    /// <summary>When a sentence says what.</summary>
    public NarrativeSettings Narrative { get; }

    /// <summary>How gaps are told, how "what if" counts, and what is looked for in contracts.</summary>
    public ExplanationSettings Explanation { get; }

    /// <summary>What participants tell each other about practices.</summary>
    public PracticeSettings Practices { get; }

    /// <summary>What the team may write in a report.</summary>
    public EditingSettings Editing { get; }

    /// <summary>Laws that ask something of the ICT of a municipality.</summary>
    public LawList Laws { get; private set; }

    /// <summary>What an edition expects, and how.</summary>
    public OutlookSettings Outlook { get; }

    /// <summary>What a transition of applications to the cloud is made of.</summary>
    public TransitionSettings Transition { get; }

    /// <summary>What is asked of each application about where it runs and whether one can leave.</summary>
    public IReadOnlyList<SovereigntyQuestion> Sovereignty { get; }

    /// <summary>Under which licence everybody may use what everyone may see.</summary>
    public Licence Licence { get; }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="directory">The folder with the YAML files.</param>
    /// <exception cref="CatalogueException">A file is missing or wrong; the message names file, line and what is wrong.</exception>
    public static BenchmarkCatalogue Read(string directory) => new(directory);

    /// <summary>The catalogue that is shipped beside the program.</summary>
    /// <exception cref="CatalogueException">A file is missing or wrong.</exception>
    public static BenchmarkCatalogue Shipped() => Read(Path.Combine(AppContext.BaseDirectory, "catalogue"));

    /// <summary>The same catalogue with other laws; this one keeps its own.</summary>
    public BenchmarkCatalogue With(LawList laws)
    {
        var other = (BenchmarkCatalogue)MemberwiseClone();
        other.Follow(laws);
        return other;
    }

    /// <summary>
    /// Follows other laws from now on, in the form of returns too. Laws are the one part of a catalogue that people keep while the
    /// program runs, so whoever works with this catalogue goes on with the new ones.
    /// </summary>
    public void Follow(LawList laws)
    {
        ArgumentNullException.ThrowIfNull(laws);
        (Laws, Form) = (laws, Form.With(laws));
    }

    /// <summary>The indicator with this id, explaining ones included, or null.</summary>
    public Indicator? FindIndicator(string id) => indicators.GetValueOrDefault(id);

    /// <summary>The indicator with this id, explaining ones included.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator Indicator(string id) => indicators[id];

    /// <summary>The indicator that measures this, explaining ones included, or null. One about a half of the municipalities is found by its id alone.</summary>
    public Indicator? FindIndicator(Quotient quotient) => byQuotient.GetValueOrDefault(quotient);

    /// <summary>The indicator that measures this, explaining ones included. One about a half of the municipalities is found by its id alone.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator Indicator(Quotient quotient) => byQuotient[quotient];

    /// <summary>The group with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Group Group(string id) => groups[id];

    /// <summary>The bounds that hold in a fiscal year when the data brings none.</summary>
    public SizeClasses SizeClassesOf(int fiscalYear) =>
        SizeClasses.LastOrDefault(bounds => bounds.From <= fiscalYear) ?? SizeClasses[0];

    /// <summary>Of several that measure the same, the one that most municipalities have, and then the first.</summary>
    private static Dictionary<Quotient, Indicator> ByQuotient(IEnumerable<Indicator> indicators) => indicators
        .Where(static indicator => indicator.Among is null)
        .OrderBy(static indicator => indicator.Respondents != Respondents.All)
        .DistinctBy(static indicator => indicator.Quotient)
        .ToDictionary(static indicator => indicator.Quotient);
}
