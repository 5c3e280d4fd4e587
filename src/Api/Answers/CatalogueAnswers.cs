using System.ComponentModel;
using Maatstaf.Catalogue;

namespace Maatstaf.Api.Answers;

[Description("Een indicator: teller gedeeld door noemer, maal een factor.")]
internal sealed record IndicatorAnswer
{
    [Description("Vaste naam.")]
    public required string Id { get; init; }

    [Description("Hoe hij heet.")]
    public required Texts Label { get; init; }

    [Description("Wat hij zegt, in gewone woorden.")]
    public required Texts Explanation { get; init; }

    [Description("Naam van de eenheid.")]
    public required string Unit { get; init; }

    [Description("Wat gedeeld wordt.")]
    public required MeasureAnswer Numerator { get; init; }

    [Description("Waardoor gedeeld wordt. Een gemeente zonder noemer telt niet mee.")]
    public required MeasureAnswer Denominator { get; init; }

    [Description("Factor op de breuk.")]
    public required double Scale { get; init; }

    [Description("Eerste boekjaar waarin het gevraagd is; null = altijd.")]
    public required int? AskedFrom { get; init; }

    [Description("Onderdeel van de kostenboom waar hij over gaat; null = geen.")]
    public required string? CostNode { get; init; }

    public static IndicatorAnswer Of(Indicator indicator) => new()
    {
        Id = indicator.Id,
        Label = Texts.Of(indicator.Label),
        Explanation = Texts.Of(indicator.Explanation),
        Unit = indicator.Unit.Id,
        Numerator = MeasureAnswer.Of(indicator.Numerator),
        Denominator = MeasureAnswer.Of(indicator.Denominator),
        Scale = indicator.Scale,
        AskedFrom = indicator.From,
        CostNode = indicator.Node,
    };
}

[Description("Wat wordt opgeteld.")]
internal sealed record MeasureAnswer
{
    [Description("De hoeveelheid.")]
    public required Quantity Quantity { get; init; }

    [Description("Alleen binnen dit onderdeel van de kostenboom; null = zonder beperking.")]
    public required string? CostNode { get; init; }

    public static MeasureAnswer Of(Measure measure) => new() { Quantity = measure.Quantity, CostNode = measure.Node };
}

[Description("Een vaste groep gemeenten.")]
internal sealed record GroupAnswer
{
    [Description("Vaste naam.")]
    public required string Id { get; init; }

    [Description("Hoe zij heet.")]
    public required Texts Label { get; init; }

    [Description("Of het aantal inwoners bepaalt wie erbij hoort.")]
    public required bool IsSizeClass { get; init; }

    public static GroupAnswer Of(Group group) => new() { Id = group.Id, Label = Texts.Of(group.Label), IsSizeClass = group.IsSizeClass };
}

[Description("Een berekening die bij elke indicator wordt gemaakt.")]
internal sealed record StatisticAnswer
{
    [Description("Vaste naam.")]
    public required string Id { get; init; }

    [Description("Hoe zij heet.")]
    public required Texts Label { get; init; }

    [Description("Wat zij zegt, in gewone woorden.")]
    public required Texts Explanation { get; init; }

    public static StatisticAnswer Of(Statistic statistic) => new() { Id = statistic.Id, Label = Texts.Of(statistic.Label), Explanation = Texts.Of(statistic.Explanation) };
}

[Description("Een eenheid.")]
internal sealed record UnitAnswer
{
    [Description("Vaste naam.")]
    public required string Id { get; init; }

    [Description("Hoe zij heet.")]
    public required Texts Label { get; init; }

    [Description("Korte naam.")]
    public required Texts Short { get; init; }

    [Description("Of het geld is, zodat inflatie meetelt.")]
    public required bool IsEuros { get; init; }

    public static UnitAnswer Of(Unit unit) => new() { Id = unit.Id, Label = Texts.Of(unit.Label), Short = Texts.Of(unit.Short), IsEuros = unit.IsEuros };
}

[Description("Een onderdeel van de kostenboom.")]
internal sealed record CostNodeAnswer
{
    [Description("Vaste naam.")]
    public required string Id { get; init; }

    [Description("Het onderdeel waar dit een deel van is; null bij de hele boom.")]
    public required string? Parent { get; init; }

    [Description("Hoe het heet.")]
    public required Texts Label { get; init; }

    [Description("Wat erbij hoort.")]
    public required Texts Explanation { get; init; }

    [Description("Eerste boekjaar waarin het gevraagd is; null = altijd.")]
    public required int? AskedFrom { get; init; }

    public static CostNodeAnswer Of(CostNode node) => new()
    {
        Id = node.Id,
        Parent = node.Parent,
        Label = Texts.Of(node.Label),
        Explanation = Texts.Of(node.Explanation),
        AskedFrom = node.From,
    };
}

[Description("Een begrip.")]
internal sealed record TermAnswer
{
    [Description("Vaste naam.")]
    public required string Id { get; init; }

    [Description("Het woord.")]
    public required Texts Label { get; init; }

    [Description("Wat het betekent.")]
    public required Texts Meaning { get; init; }

    public static TermAnswer Of(Term term) => new() { Id = term.Id, Label = Texts.Of(term.Label), Meaning = Texts.Of(term.Meaning) };
}
