namespace Maatstaf.Disclosure.Protection;

/// <summary>What may be shown of one year. It holds no amounts.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Hash">Recognises what the plan was made from.</param>
/// <param name="Circle">For participants.</param>
/// <param name="Public">For everybody.</param>
internal sealed record YearPlan(int Year, string Hash, YearVerdicts Circle, YearVerdicts Public);
