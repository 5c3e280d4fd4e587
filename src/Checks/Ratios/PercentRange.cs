using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Ratios;

/// <summary>A range of percentages, both ends within it.</summary>
internal readonly record struct PercentRange(double Least, double Most)
{
    /// <summary>The lower end as people write it.</summary>
    public LocalisedText LeastWritten => Written.PercentOf(Least);

    /// <summary>The upper end as people write it.</summary>
    public LocalisedText MostWritten => Written.PercentOf(Most);

    /// <summary>Whether a part is within the range of its whole; exact at the ends.</summary>
    public bool Holds(long part, long whole) => (decimal)part * 100 >= (decimal)Least * whole && (decimal)part * 100 <= (decimal)Most * whole;

    /// <summary>The part that would just be within the range.</summary>
    public double Nearest(long part, long whole) => ((decimal)part * 100 < (decimal)Least * whole ? Least : Most) * whole / 100;
}
