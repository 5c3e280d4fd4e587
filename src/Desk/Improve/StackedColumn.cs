using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve;

/// <summary>A column of stacked parts.</summary>
/// <param name="Name">What stands under it.</param>
/// <param name="Below">What stands under its name; empty = nothing.</param>
/// <param name="Above">What stands above it: the whole.</param>
/// <param name="Amounts">Its parts, from below upwards.</param>
public sealed record StackedColumn(string Name, string Below, string Above, IReadOnlyList<decimal> Amounts);

/// <summary>A part of every column.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Class">Class that gives its colour, in the column and in the legend.</param>
/// <param name="IsHatched">Whether it is hatched; then it is left out of the legend when no column has it.</param>
public sealed record ColumnPart(LocalisedText Name, string Class, bool IsHatched = false);
