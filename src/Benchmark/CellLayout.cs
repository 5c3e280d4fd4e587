using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>
/// The finest sums that any measure needs, numbered: cost by leaf × hosting or employment × theme, fte by function ×
/// employment × theme, hours by project theme, scores and answers by part of the questionnaire on maturity, answers to each question that is
/// counted, use cases of artificial intelligence. A measure is a set of cells; a municipality's year is a row of them.
/// </summary>
public sealed class CellLayout
{
    private const int Hostings = 4, Employments = 2, Themes = 3;
    private readonly int[] costBase;
    private readonly int[] fteBase;
    private readonly int hoursBase;
    private readonly int scoreBase;
    private readonly int answersBase;
    private readonly int countedBase;
    private readonly string?[] componentOfLeaf;
    private readonly CostTree tree;
    private readonly IReadOnlyList<ProjectTheme> projectThemes;
    private readonly MaturitySurvey survey;
    private readonly Dictionary<string, int> pillars;
    private readonly Dictionary<string, int> counted;

    /// <summary>Numbers the cells of a catalogue.</summary>
    public CellLayout(BenchmarkCatalogue catalogue)
    {
        tree = catalogue.CostTree;
        projectThemes = catalogue.ProjectThemes;
        survey = catalogue.Maturity;
        pillars = survey.Pillars.Index().ToDictionary(static pillar => pillar.Item.Id, static pillar => pillar.Index, StringComparer.Ordinal);
        counted = survey.Questions.Where(static question => question.Pillar.IsCounted).Index().ToDictionary(static question => question.Item.Code, static question => question.Index, StringComparer.Ordinal);
        componentOfLeaf = [.. tree.Leaves.Select(leaf => tree.ComponentOf(leaf.Id))];
        costBase = new int[tree.Leaves.Count];
        fteBase = new int[tree.Leaves.Count];
        var next = 0;
        for (var leaf = 0; leaf < costBase.Length; leaf++)
        {
            costBase[leaf] = next;
            next += Variants(leaf);
        }

        for (var leaf = 0; leaf < costBase.Length; leaf++)
        {
            fteBase[leaf] = next;
            next += componentOfLeaf[leaf] == CostTree.Personnel ? Variants(leaf) : 0;
        }

        hoursBase = next;
        ProjectLineCount = next + projectThemes.Count;
        scoreBase = ProjectLineCount + 1;
        answersBase = scoreBase + pillars.Count;
        countedBase = answersBase + pillars.Count;
        UseCases = countedBase + (2 * counted.Count);
        UseCaseLines = UseCases + 1;
        UseCaseCost = UseCases + 2;
        UnknownUseCaseCost = UseCases + 3;
        ProcessHours = UseCases + 4;
        HoursSaved = UseCases + 5;
        Count = UseCases + 6;
    }

    /// <summary>How many cells a municipality's year has.</summary>
    public int Count { get; }

    /// <summary>The cell that counts project lines, whatever their hours.</summary>
    public int ProjectLineCount { get; }

    /// <summary>The cell that counts use cases that are tried or in use.</summary>
    public int UseCases { get; }

    /// <summary>The cell that counts use cases, whatever their stage.</summary>
    public int UseCaseLines { get; }

    /// <summary>The cell of the cost of use cases that are tried or in use.</summary>
    public int UseCaseCost { get; }

    /// <summary>The cell that counts use cases that are tried or in use and of which the cost is not known.</summary>
    public int UnknownUseCaseCost { get; }

    /// <summary>The cell of the hours of processes in which use cases help.</summary>
    public int ProcessHours { get; }

    /// <summary>The cell of the hours that use cases save.</summary>
    public int HoursSaved { get; }

    /// <summary>The cell of a software line's cost.</summary>
    public int Software(byte leaf, Hosting hosting, LineTheme theme) => costBase[leaf] + ((int)hosting * Themes) + (int)theme;

    /// <summary>The cell of a personnel line's cost.</summary>
    public int PersonnelCost(byte leaf, Employment employment, LineTheme theme) => costBase[leaf] + ((int)employment * Themes) + (int)theme;

    /// <summary>The cell of a personnel line's fte.</summary>
    public int PersonnelFte(byte leaf, Employment employment, LineTheme theme) => fteBase[leaf] + ((int)employment * Themes) + (int)theme;

    /// <summary>The cell of an infrastructure line's cost.</summary>
    public int Infrastructure(byte leaf) => costBase[leaf];

    /// <summary>The cell of a project line's hours.</summary>
    public int Hours(byte projectTheme) => hoursBase + projectTheme;

    /// <summary>The cell of the scores on a part of the questionnaire on maturity.</summary>
    public int Score(string pillar) => scoreBase + pillars[pillar];

    /// <summary>The cell that counts the answers on a part of the questionnaire on maturity.</summary>
    public int Answers(string pillar) => answersBase + pillars[pillar];

    /// <summary>The cell that counts the answers on the part about artificial intelligence; null when the questionnaire has none.</summary>
    public int? AnswersOnUseCases => pillars.ContainsKey(MaturitySurvey.ArtificialIntelligence) ? Answers(MaturitySurvey.ArtificialIntelligence) : null;

    /// <summary>The cell that counts the answers to a question that is counted.</summary>
    public int Answered(string question) => countedBase + counted[question];

    /// <summary>The cell that counts the answers at the highest level to a question that is counted.</summary>
    public int AtTop(string question) => countedBase + counted.Count + counted[question];

    /// <summary>The question with a code; null when it is not asked about the fiscal year.</summary>
    public MaturityQuestion? QuestionOf(string code, int fiscalYear) => survey.Find(code) is { } known && known.IsAsked(fiscalYear) ? known : null;

    /// <summary>The cells that add up to a measure of lines; empty for a denominator of the profile.</summary>
    public int[] CellsOf(Measure measure) => measure.Quantity switch
    {
        Quantity.Cost => [.. tree.LeavesWithin(measure.Node!).SelectMany(leaf => VariantsOf(measure, leaf).Select(variant => costBase[leaf] + variant))],
        Quantity.Fte => [.. tree.LeavesWithin(measure.Node!)
            .Where(leaf => componentOfLeaf[leaf] == CostTree.Personnel)
            .SelectMany(leaf => VariantsOf(measure, leaf).Select(variant => fteBase[leaf] + variant))],
        Quantity.Hours => [.. projectThemes.Index()
            .Where(theme => measure.ProjectTheme is null || theme.Item.Id == measure.ProjectTheme)
            .Select(theme => hoursBase + theme.Index)],
        Quantity.Score => [Score(measure.Pillar!)],
        Quantity.Answers when measure.Question is { } question => [measure.AtTop ? AtTop(question) : Answered(question)],
        Quantity.Answers => [Answers(measure.Pillar!)],
        Quantity.UseCases => [UseCases],
        Quantity.UseCaseCost => [UseCaseCost],
        Quantity.ProcessHours => [ProcessHours],
        Quantity.HoursSaved => [HoursSaved],
        _ => [],
    };

    private int Variants(int leaf) => componentOfLeaf[leaf] switch
    {
        CostTree.Software => Hostings * Themes,
        CostTree.Personnel => Employments * Themes,
        _ => 1,
    };

    /// <summary>The variants of a leaf that a measure's restrictions let through.</summary>
    private IEnumerable<int> VariantsOf(Measure measure, int leaf)
    {
        var component = componentOfLeaf[leaf];
        var fits = (measure.Hosting is null || component == CostTree.Software)
            && (measure.Employment is null || component == CostTree.Personnel)
            && (measure.Theme is null || component != CostTree.Infrastructure);
        if (!fits)
            return [];
        var first = (int?)measure.Hosting ?? (int?)measure.Employment;
        return Enumerable.Range(0, Variants(leaf))
            .Where(variant => first is null || variant / Themes == first)
            .Where(variant => measure.Theme is null || variant % Themes == (int)measure.Theme);
    }
}
