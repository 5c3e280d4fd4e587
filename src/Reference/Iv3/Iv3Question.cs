using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Iv3;

/// <summary>For whom an Iv3 delivery is read, and what is known already.</summary>
/// <param name="Municipality">Whose delivery it must be.</param>
/// <param name="FiscalYear">Of which year.</param>
/// <param name="Inhabitants">On 1 January of that year; null = not known.</param>
/// <param name="Unit">In which unit the amounts are, when somebody said so; null = what is plausible.</param>
public sealed record Iv3Question(OrganisationCode Municipality, int FiscalYear, int? Inhabitants, Iv3Unit? Unit = null);
