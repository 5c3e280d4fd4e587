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

    /// <summary>
    /// Several sides as one: what they have per inhabitant, weighted by their inhabitants, as if they were one municipality.
    /// A figure that one of them lacks is missing for all of them together. Only for indicators per inhabitant.
    /// </summary>
    /// <param name="name">Who they are together.</param>
    /// <param name="sides">At least one, all of one year and with known inhabitants.</param>
    /// <exception cref="ArgumentException">There is none, or the years differ, or inhabitants are not known.</exception>
    public static Side Together(LocalisedText name, IReadOnlyList<Side> sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        if (sides.Count == 0 || sides.Any(side => side.Year != sides[0].Year || side.Inhabitants is not > 0))
            throw new ArgumentException("Sides that are taken together need one year and their inhabitants.", nameof(sides));
        var all = sides.Sum(static side => side.Inhabitants!.Value);
        return new Side(name, sides[0].Year, Weighted, all);

        FigureValue Weighted(string indicator)
        {
            var sum = 0.0;
            foreach (var side in sides)
            {
                if (side.Of(indicator) is not FigureValue.Known known)
                    return side.Of(indicator);
                sum += known.Value * side.Inhabitants!.Value;
            }

            return new FigureValue.Known(sum / all);
        }
    }
}
