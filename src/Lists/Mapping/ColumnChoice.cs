namespace Maatstaf.Lists.Mapping;

/// <summary>What a column of a list means; known by its heading, so that it is found again when columns move.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Occurrence">1 for the first column with this heading, 2 for the second.</param>
/// <param name="Field">Field of the kind of list; empty = ignored.</param>
/// <param name="InThousands">Whether its amounts are in thousands.</param>
public sealed record ColumnChoice(string Heading, int Occurrence, string Field, bool InThousands = false);
