using Maatstaf.Disclosure.Own;
using Maatstaf.Position.Peers;

namespace Maatstaf.Production.Placing;

/// <summary>A municipality in a year, beside a group.</summary>
/// <param name="Edition">What participants may see.</param>
/// <param name="Own">Its own figures.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Group">Beside whom.</param>
/// <param name="Saved">The groups that it saved.</param>
public sealed record PlaceSituation(CircleEdition Edition, OwnFigures Own, int Year, ComparisonGroup Group, IReadOnlyList<SavedGroup> Saved);
