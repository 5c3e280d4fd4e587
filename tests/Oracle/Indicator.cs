namespace Maatstaf.Oracle;

/// <summary>A numerator over a denominator; null is missing or not asked.</summary>
public sealed record Indicator(
    string Id, bool InEuros, int FirstYear, int Scale,
    Func<Observation, Rational?> Numerator, Func<Observation, Rational?> Denominator)
{
    private const int HoursPerFte = 1400;

    public static IReadOnlyList<Indicator> All { get; } =
    [
        .. CostTree.Nodes.Select(node =>
            Euros($"{node}.cost-per-inhabitant", o => o.Cost(node), o => o.Inhabitants, AskedFrom(node))),
        Euros("ict.cost-per-workplace", o => o.Cost("ict"), o => o.Workplaces),
        Share("ict.share-of-budget", o => o.Cost("ict"), o => o.Budget),
        Share("software.saas-share", o => o.Cost("software", IsSaas), o => o.Cost("software")),
        .. CostTree.Categories.Select(category =>
            Share($"{category}.saas-share", o => o.Cost(category, IsSaas), o => o.Cost(category))),
        Share("personnel.hired-share", o => o.Cost("personnel", IsHired), o => o.Cost("personnel")),
        Euros("personnel.cost-per-fte", o => o.Cost("personnel"), o => o.Fte("personnel")),
        Euros("personnel.own.cost-per-fte", o => o.Cost("personnel", IsOwn), o => o.Fte("personnel", IsOwn)),
        Euros("personnel.hired.cost-per-fte", o => o.Cost("personnel", IsHired), o => o.Fte("personnel", IsHired)),
        Per100K("personnel.fte-per-100k", o => o.Fte("personnel")),
        .. CostTree.Functions.Select(function =>
            Per100K($"{function}.fte-per-100k", o => o.Fte(function), AskedFrom(function))),
        .. CostTree.Functions.Select(function =>
            Per100K($"{function}.own.fte-per-100k", o => o.Fte(function, IsOwn), AskedFrom(function))),
        Share("personnel.share-of-staff", o => o.Fte("personnel"), o => o.StaffFte),
        Per100K("personnel.bi.fte-per-100k", o => o.Fte("personnel", part => part.Theme == "bi")),
        Euros("security.software.cost-per-inhabitant", o => o.Cost("software", IsSecurity), o => o.Inhabitants),
        Euros("security.personnel.cost-per-inhabitant", o => o.Cost("personnel", IsSecurity), o => o.Inhabitants),
        Euros(
            "security.cost-per-inhabitant",
            o => o.Cost("software", IsSecurity) + o.Cost("personnel", IsSecurity),
            o => o.Inhabitants),
        Per100K("security.fte-per-100k", o => o.Fte("personnel", IsSecurity)),
        Euros("security.cost-per-fte", o => o.Cost("personnel", IsSecurity), o => o.Fte("personnel", IsSecurity)),
        .. CostTree.Themes.Select(theme =>
            Per100K($"projects.{theme}.fte-per-100k", o => o.ProjectHours(theme) is { } hours ? hours / HoursPerFte : null)),
        .. Questionnaire.Pillars.Select(pillar =>
            Mean($"maturity.{pillar}.score", o => o.Score(pillar), o => o.Answers(pillar), Questionnaire.AskedFrom(pillar))),
        Euros("maturity.high-operations.cost-per-inhabitant", o => IsHigh(o) is true ? o.Cost("ict") : null, o => o.Inhabitants),
        Euros("maturity.low-operations.cost-per-inhabitant", o => IsHigh(o) is false ? o.Cost("ict") : null, o => o.Inhabitants),
        Per100K("ai.use-cases-per-100k", o => o.RunningUseCases),
        Euros("ai.cost-per-inhabitant", o => o.UseCaseCost, o => o.Inhabitants),
        Share("ai.hours-saved-share", o => o.HoursSaved, o => o.ProcessHours),
        Mean("ai.strategy-share", o => o.SaysYes("ai.strategy"), o => o.Answered("ai.strategy"), Questionnaire.AiFrom),
        Mean("ai.policy-share", o => o.SaysYes("ai.policy"), o => o.Answered("ai.policy"), Questionnaire.AiFrom),
        Mean("ai.generative-share", o => o.SaysYes("ai.generative"), o => o.Answered("ai.generative"), Questionnaire.AiFrom),
        .. CostTree.Categories.Select(category =>
            Share($"{category}.on-premises-share", o => o.Cost(category, IsOnPremises), o => o.Cost(category))),
        Share("software.on-premises-share", o => o.Cost("software", IsOnPremises), o => o.Cost("software")),
    ];

    /// <summary>The values of one year's municipalities; a municipality that was not asked, or has no denominator, has none.</summary>
    public List<Value> ValuesOf(IEnumerable<Observation> observations)
    {
        var values = new List<Value>();
        foreach (var observation in observations)
            if (observation.Year >= FirstYear
                && Numerator(observation) is { } numerator
                && Denominator(observation) is { IsZero: false } denominator)
                values.Add(new Value(observation, numerator * Scale, denominator));
        return values;
    }

    private static Indicator Euros(
        string id, Func<Observation, Rational?> numerator, Func<Observation, Rational?> denominator, int firstYear = 0) =>
        new(id, true, firstYear, 1, numerator, denominator);

    private static Indicator Share(
        string id, Func<Observation, Rational?> numerator, Func<Observation, Rational?> denominator) =>
        new(id, false, 0, 1, numerator, denominator);

    private static Indicator Mean(
        string id, Func<Observation, Rational?> numerator, Func<Observation, Rational?> denominator, int firstYear) =>
        new(id, false, firstYear, 1, numerator, denominator);

    private static Indicator Per100K(string id, Func<Observation, Rational?> numerator, int firstYear = 0) =>
        new(id, false, firstYear, 100_000, numerator, o => o.Inhabitants);

    private static int AskedFrom(string node) => node == CostTree.Coordination ? CostTree.CoordinationFrom : 0;

    private static bool IsSaas(CostPart part) => part.Kind == "saas";

    private static bool IsOnPremises(CostPart part) => part.Kind == "on-premises";

    private static bool IsOwn(CostPart part) => part.Kind == "own";

    private static bool IsHired(CostPart part) => part.Kind == "hired";

    private static bool IsSecurity(CostPart part) => part.Theme == "security";

    /// <summary>Whether a municipality is above the middle of the scale on operations; null when it did not answer.</summary>
    private static bool? IsHigh(Observation observation) =>
        observation.MeanScore("operations") is { } mean ? mean > Questionnaire.Middle : null;
}
