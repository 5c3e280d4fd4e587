using System.ComponentModel;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Answers;

[Description("Of er een getal is, en zo niet waarom niet. known: het getal is er, en 0 is een getal; withheld: het bestaat, maar is afgeschermd; not-applicable: niet gevraagd of niet van toepassing; missing: niemand leverde het.")]
internal enum FigureState
{
    Known,
    Withheld,
    NotApplicable,
    Missing,
}

[Description("Een cijfer van een groep gemeenten in een boekjaar.")]
internal sealed record FigureAnswer
{
    [Description("Naam van de indicator.")]
    public required string Indicator { get; init; }

    [Description("Boekjaar.")]
    public required int Year { get; init; }

    [Description("Naam van de groep gemeenten.")]
    public required string Group { get; init; }

    [Description("Naam van de berekening.")]
    public required string Statistic { get; init; }

    [Description("Of er een getal is.")]
    public required FigureState State { get; init; }

    [Description("Het getal, onafgerond, in de eenheid; null als er geen is. Een aandeel staat als 0.61.")]
    public required double? Value { get; init; }

    [Description("Waarom het is afgeschermd: n<5, clusters<3, dominance of secondary; null als het niet is afgeschermd.")]
    public required string? WithheldReason { get; init; }

    [Description("Naam van de eenheid van de indicator. Een index en een aantal hebben die niet: zie de berekening.")]
    public required string Unit { get; init; }

    [Description("Aantal gemeenten achter het cijfer.")]
    public required int N { get; init; }

    [Description("Onafhankelijke eenheden onder hen.")]
    public required int Clusters { get; init; }

    [Description("Hoe zeker het kerncijfer is.")]
    public required IntervalAnswer Interval { get; init; }

    public static (FigureState State, double? Value, string? Reason) Of(FigureValue value) => value switch
    {
        FigureValue.Known known => (FigureState.Known, known.Value, null),
        FigureValue.Withheld withheld => (FigureState.Withheld, null, withheld.Reason),
        FigureValue.NotApplicable => (FigureState.NotApplicable, null, null),
        _ => (FigureState.Missing, null, null),
    };
}

[Description("Het 95%-interval van een kerncijfer, of de jackknife-spreiding bij weinig onafhankelijke eenheden.")]
internal sealed record IntervalAnswer
{
    [Description("Of er een interval is. not-applicable bij andere berekeningen dan het kerncijfer.")]
    public required FigureState State { get; init; }

    [Description("Ondergrens; null als er geen is.")]
    public required double? Low { get; init; }

    [Description("Bovengrens; null als er geen is.")]
    public required double? High { get; init; }
}

[Description("Een indicator van een groep over de jaren.")]
internal sealed record SeriesAnswer
{
    [Description("Naam van de indicator.")]
    public required string Indicator { get; init; }

    [Description("Naam van de groep gemeenten.")]
    public required string Group { get; init; }

    [Description("Naam van de berekening.")]
    public required string Statistic { get; init; }

    [Description("Naam van de eenheid van de indicator.")]
    public required string Unit { get; init; }

    [Description("Voor elk boekjaar van de versie een punt, oplopend. Een jaar zonder getal zegt waarom.")]
    public required IReadOnlyList<PointAnswer> Points { get; init; }
}

[Description("Een boekjaar van een reeks.")]
internal sealed record PointAnswer
{
    [Description("Boekjaar.")]
    public required int Year { get; init; }

    [Description("Of er een getal is.")]
    public required FigureState State { get; init; }

    [Description("Het getal, onafgerond; null als er geen is.")]
    public required double? Value { get; init; }

    [Description("Waarom het is afgeschermd; null als het niet is afgeschermd.")]
    public required string? WithheldReason { get; init; }

    [Description("Aantal gemeenten achter het getal; null als er geen cijfer is.")]
    public required int? N { get; init; }

    [Description("Onafhankelijke eenheden onder hen; null als er geen cijfer is.")]
    public required int? Clusters { get; init; }

    [Description("Hoe zeker het kerncijfer is.")]
    public required IntervalAnswer Interval { get; init; }
}

[Description("Een cijfer dat anders is dan in de versie ervoor.")]
internal sealed record MovedFigureAnswer
{
    [Description("Naam van de indicator.")]
    public required string Indicator { get; init; }

    [Description("Boekjaar.")]
    public required int Year { get; init; }

    [Description("Naam van de groep gemeenten.")]
    public required string Group { get; init; }

    [Description("Naam van de berekening.")]
    public required string Statistic { get; init; }

    [Description("In de versie ervoor.")]
    public required SideAnswer Before { get; init; }

    [Description("In deze versie.")]
    public required SideAnswer After { get; init; }
}

[Description("Een cijfer in een van twee versies.")]
internal sealed record SideAnswer
{
    [Description("Of er een getal is.")]
    public required FigureState State { get; init; }

    [Description("Het getal, onafgerond; null als er geen is.")]
    public required double? Value { get; init; }

    [Description("Waarom het is afgeschermd; null als het niet is afgeschermd.")]
    public required string? WithheldReason { get; init; }

    public static SideAnswer Of(FigureValue value)
    {
        var (state, number, reason) = FigureAnswer.Of(value);
        return new SideAnswer { State = state, Value = number, WithheldReason = reason };
    }
}
