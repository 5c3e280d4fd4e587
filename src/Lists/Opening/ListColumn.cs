namespace Maatstaf.Lists.Opening;

/// <summary>A column of a list.</summary>
/// <param name="Index">Its place in the table, from 0.</param>
/// <param name="Heading">Its heading as written; two rows of headings are joined by a space.</param>
/// <param name="Occurrence">1 for the first column with this heading, 2 for the second.</param>
public sealed record ListColumn(int Index, string Heading, int Occurrence)
{
    /// <summary>Its place as a person counts, from 1.</summary>
    public int Number => Index + 1;
}
