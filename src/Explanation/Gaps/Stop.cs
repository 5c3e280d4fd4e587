using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Why an explanation goes no deeper at a node.</summary>
public enum StopReason
{
    /// <summary>A figure below it is withheld from this reader.</summary>
    Withheld,

    /// <summary>A figure below it is not known.</summary>
    Missing,

    /// <summary>The two years were asked in different parts; the parts are taken together.</summary>
    AskedOtherwise,

    /// <summary>The parts do not make up the whole, or one of them is below zero.</summary>
    PartsDiffer,
}

/// <summary>That an explanation goes no deeper at a node, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Side">Whose figure it is; null when it is about both.</param>
/// <param name="Code">Reason of disclosure control, such as <c>n&lt;5</c>; null when nothing is withheld.</param>
public sealed record Stop(StopReason Reason, LocalisedText? Side = null, string? Code = null)
{
    /// <summary>The reason as a clause.</summary>
    public LocalisedText Text => Reason switch
    {
        StopReason.Withheld => new($"cijfers daaronder zijn afgeschermd{Because.Dutch}", $"figures below it are withheld{Because.English}"),
        StopReason.Missing => new("cijfers daaronder zijn niet bekend", "figures below it are not known"),
        StopReason.AskedOtherwise => new("de onderdelen zijn niet in beide jaren gevraagd", "its parts were not asked in both years"),
        _ => new("de onderdelen zijn samen niet het geheel, of een onderdeel is negatief", "its parts do not make up the whole, or a part is negative"),
    };

    private LocalisedText Because => Code switch
    {
        "n<5" => new(", omdat er te weinig gemeenten zijn", ", because there are too few municipalities"),
        "clusters<3" => new(", omdat er te weinig onafhankelijke organisaties zijn", ", because there are too few independent organisations"),
        "dominance" => new(", omdat één organisatie te goed te herkennen is", ", because one organisation could be recognised"),
        "secondary" => new(", omdat iemand er anders een gemeente uit kan narekenen", ", because somebody could otherwise work out a municipality from them"),
        _ => new($" ({Code})", $" ({Code})"),
    };

    internal static Stop? At(Side side, FigureValue value) => value switch
    {
        FigureValue.Known => null,
        FigureValue.Withheld withheld => new Stop(StopReason.Withheld, side.Name, withheld.Reason),
        _ => new Stop(StopReason.Missing, side.Name),
    };
}
