using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>
/// An indicator as measures over something: over what everybody knows (inhabitants, workplaces, budget, staff) when
/// <c>Under</c> is empty, else over other measures. A measure may count negatively.
/// </summary>
public sealed record Form(string Indicator, IReadOnlyDictionary<int, int> Above, IReadOnlyDictionary<int, int> Under)
{
    public static IReadOnlyDictionary<string, Form> All { get; } = Make().ToDictionary(form => form.Indicator);

    public bool IsOverKnown => Under.Count == 0;

    /// <summary>A sum of measures, exactly.</summary>
    public static Rational Sum(IReadOnlyDictionary<int, int> measures, Rational[] values) =>
        Rational.Sum(measures.Select(measure => values[measure.Key] * measure.Value));

    private static IEnumerable<Form> Make()
    {
        foreach (var node in CostTree.Nodes) yield return Over($"{node}.cost-per-inhabitant", Measures.Of(node));
        yield return Over("ict.cost-per-workplace", Measures.Of("ict"));
        yield return Over("ict.share-of-budget", Measures.Of("ict"));
        foreach (var half in (string[])["high", "low"]) yield return Over($"maturity.{half}-operations.cost-per-inhabitant", Measures.Of("ict"));
        foreach (var node in CostTree.Categories.Prepend("software"))
        {
            yield return Ratio($"{node}.saas-share", Plus(Measures.SaasOf(node)), Plus(Measures.Of(node)));
            yield return Ratio($"{node}.on-premises-share", Plus(Measures.OnPremisesOf(node)), Plus(Measures.Of(node)));
        }

        var personnel = Plus(Measures.Of("personnel"));
        var hired = Plus([Measures.Hired]);
        var ownFte = Plus(Measures.OwnFteOf("personnel"));
        var hiredFte = Plus(Measures.HiredFteOf("personnel"));
        var ownCost = personnel.Append(new(Measures.Hired, -1)).ToDictionary();
        yield return Ratio("personnel.hired-share", hired, personnel);
        yield return Ratio("personnel.cost-per-fte", personnel, ownFte.Concat(hiredFte).ToDictionary());
        yield return Ratio("personnel.own.cost-per-fte", ownCost, ownFte);
        yield return Ratio("personnel.hired.cost-per-fte", hired, hiredFte);
        yield return Over("personnel.share-of-staff", FteOf("personnel"));
        foreach (var node in CostTree.Functions.Prepend("personnel"))
            yield return Over($"{node}.fte-per-100k", FteOf(node));
        foreach (var node in CostTree.Functions) yield return Over($"{node}.own.fte-per-100k", Measures.OwnFteOf(node));
    }

    private static List<int> FteOf(string node) => [.. Measures.OwnFteOf(node), .. Measures.HiredFteOf(node)];

    private static Form Over(string indicator, IReadOnlyList<int> measures) =>
        new(indicator, Plus(measures), new Dictionary<int, int>());

    private static Form Ratio(string indicator, IReadOnlyDictionary<int, int> above, IReadOnlyDictionary<int, int> under) =>
        new(indicator, above, under);

    private static Dictionary<int, int> Plus(IEnumerable<int> measures) => measures.ToDictionary(measure => measure, _ => 1);
}
