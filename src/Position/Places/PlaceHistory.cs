using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Places;

/// <summary>An own value beside that of a group in one year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Own">The own value; missing in a year in which the municipality did not take part.</param>
/// <param name="Group">The group's headline; missing in a year without a survey.</param>
public sealed record HistoryYear(int Year, FigureValue Own, FigureValue Group);
