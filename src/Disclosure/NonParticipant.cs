using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>A municipality that returned something for a fiscal year and does not take part in it. For the benchmark team only.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Reason">Why, in a clause.</param>
public sealed record NonParticipant(OrganisationCode Municipality, int Year, LocalisedText Reason);
