using Maatstaf.Delivery.Practices;
using Maatstaf.Explanation;

namespace Maatstaf.Desk.Place;

/// <summary>A cause that costs more than in the group, who does better on it, and what was written about it.</summary>
/// <param name="Cause">The cause, with named municipalities.</param>
/// <param name="Practices">Practices about the same part of the cost.</param>
public sealed record PracticeExample(DearCause Cause, IReadOnlyList<ShownPractice> Practices);
