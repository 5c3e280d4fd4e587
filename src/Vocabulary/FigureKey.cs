namespace Maatstaf.Vocabulary;

/// <summary>What identifies a figure: which indicator, of which fiscal year, for which group, which statistic.</summary>
/// <param name="Indicator">Id in the catalogue, such as <c>ict.cost-per-inhabitant</c>.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Group">Id in the catalogue, such as <c>all</c>.</param>
/// <param name="Statistic">Id in the catalogue, such as <c>headline</c>.</param>
public readonly record struct FigureKey(string Indicator, int Year, string Group, string Statistic);
