namespace Maatstaf.Disclosure;

/// <summary>Who took part in a fiscal year, as counts.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Municipalities">Number of participants.</param>
/// <param name="Inhabitants">Their inhabitants.</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="InPartnership">How many of them were a member of a partnership.</param>
/// <param name="Partnerships">Partnerships with at least one of them as a member.</param>
public sealed record Participants(int Year, int Municipalities, long Inhabitants, int Clusters, int InPartnership, int Partnerships);
