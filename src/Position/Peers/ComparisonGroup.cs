using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>A figure of a group.</summary>
/// <param name="Value">The value, or why there is none.</param>
/// <param name="N">Municipalities behind it; 0 when there is no figure.</param>
/// <param name="Clusters">Independent units among them.</param>
public sealed record GroupFigure(FigureValue Value, int N, int Clusters)
{
    /// <summary>A figure that does not exist.</summary>
    public static GroupFigure None { get; } = new(new FigureValue.Missing(), 0, 0);

    /// <summary>The number; null when there is none.</summary>
    public double? Number => Value.Number;
}

/// <summary>With whom a municipality is compared: the same questions, whether the group is fixed or chosen.</summary>
public abstract class ComparisonGroup
{
    /// <summary>As it stands in an address.</summary>
    public abstract GroupChoice Choice { get; }

    /// <summary>Its name.</summary>
    public abstract LocalisedText Label { get; }

    /// <summary>True when its members are known by name, so that all of their figures may be seen.</summary>
    public abstract bool IsNamed { get; }

    /// <summary>A statistic of the group.</summary>
    public abstract GroupFigure Find(string indicator, int year, string statistic = StatisticIds.Headline);

    /// <summary>How much the municipalities that took part in this year and in the one before changed, in the unit of the indicator.</summary>
    public abstract GroupFigure LikeForLike(string indicator, int year);

    /// <summary>
    /// How far its members are from its headline: s with s² = Σ N (y − R)² / (n − 1), so that s / √N is the standard error of a municipality with N
    /// inhabitants. In the unit of the indicator times √inhabitants, in two digits; missing when the group is too small to say so.
    /// </summary>
    public abstract FigureValue Dispersion(string indicator, int year);

    /// <summary>Its members that share the year by name, ascending by code.</summary>
    public abstract IReadOnlyList<OwnFigures> NamedMembers(int year);

    /// <summary>Who was asked for and is not in it that year: anonymous, absent or unknown, which is not said. Empty for fixed groups and neighbours.</summary>
    public virtual IReadOnlyList<OrganisationCode> NotIn(int year) => [];

    /// <summary>How the neighbours were found; null for other groups.</summary>
    public virtual NeighbourSet? Neighbours => null;
}
