using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>
/// A sum of unknowns that is known. An unknown is a measure of a participant per inhabitant; its number is
/// participant × measures + measure. What the sum comes to is left out: it is what the truth comes to.
/// </summary>
public sealed record Equation(string Source, IReadOnlyDictionary<int, Rational> Terms)
{
    public static int Unknown(int participant, int measure) => participant * Measures.Count + measure;

    public static int ParticipantOf(int unknown) => unknown / Measures.Count;

    public static int MeasureOf(int unknown) => unknown % Measures.Count;

    public static bool IsCost(int unknown) => MeasureOf(unknown) < Measures.Costs;
}

/// <summary>Adds up the terms of one equation.</summary>
internal sealed class EquationWriter(TruthYear truth)
{
    private readonly Dictionary<int, Rational> terms = [];

    /// <summary>Adds measures of a participant, in euros or fte, times a factor.</summary>
    public void Add(int participant, IReadOnlyDictionary<int, int> measures, Rational factor)
    {
        var perInhabitant = factor * truth.Participants[participant].Inhabitants;
        foreach (var (measure, times) in measures)
        {
            var unknown = Equation.Unknown(participant, measure);
            terms[unknown] = terms.GetValueOrDefault(unknown, Rational.Zero) + perInhabitant * times;
        }
    }

    public Equation Written(string source) =>
        new(source, terms.Where(term => !term.Value.IsZero).ToDictionary());
}
