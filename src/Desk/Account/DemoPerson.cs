using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Account;

/// <summary>Somebody invented, as whom a visitor of the demo signs in with a button.</summary>
/// <param name="Id">Names the person in the form.</param>
/// <param name="Name">What they are.</param>
/// <param name="Does">What they can do.</param>
public sealed record DemoPerson(string Id, LocalisedText Name, LocalisedText Does);
