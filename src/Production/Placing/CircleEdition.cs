using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>All that participants may see of an edition: the figures of groups after disclosure control, and what some share by name.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Publication">The figures of groups, for the circle of participants.</param>
/// <param name="Shared">Who shares by name.</param>
public sealed record CircleEdition(Edition Edition, Publication Publication, SharedFigures Shared)
{
    /// <summary>The day (UTC) on which the newest version was frozen; null = it was not frozen here.</summary>
    public DateOnly? FrozenOn { get; init; }
}
