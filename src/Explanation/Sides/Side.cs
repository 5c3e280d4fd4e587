using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>
/// One side of a comparison: a municipality, a group or several municipalities together, in one fiscal year. It knows
/// nothing but what its reader may see.
/// </summary>
/// <param name="name">Who, as it stands in a sentence after "van": "uw gemeente", "alle deelnemers". Sides with the same name are the same in two years.</param>
/// <param name="year">Fiscal year.</param>
/// <param name="figures">The value of an indicator, or why there is none.</param>
/// <param name="inhabitants">Inhabitants, to make euros a year; null = not known.</param>
public sealed class Side(LocalisedText name, int year, Func<string, FigureValue> figures, long? inhabitants = null)
{
    /// <summary>Who, as it stands in a sentence.</summary>
    public LocalisedText Name => name;

    /// <summary>Fiscal year.</summary>
    public int Year => year;

    /// <summary>Inhabitants; null = not known.</summary>
    public long? Inhabitants => inhabitants;

    /// <summary>The headline of an indicator, in its unit, or why there is none.</summary>
    public FigureValue Of(string indicator) => figures(indicator);
}
