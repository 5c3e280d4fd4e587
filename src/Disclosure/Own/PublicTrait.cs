namespace Maatstaf.Disclosure.Own;

/// <summary>What is known to everybody about a municipality, and by what municipalities can be called alike without looking at any result.</summary>
public enum PublicTrait
{
    /// <summary>Natural logarithm of the number of inhabitants.</summary>
    Inhabitants,

    /// <summary>Total expenditure in euros per inhabitant.</summary>
    BudgetPerInhabitant,

    /// <summary>Fte of the whole organisation per 1 000 inhabitants.</summary>
    StaffPerThousandInhabitants,

    /// <summary>1 for a member of a partnership, else 0.</summary>
    InPartnership,
}

/// <summary>How a public trait is spread over all participants of a year.</summary>
/// <param name="Mean">Mean over the participants that have it.</param>
/// <param name="StandardDeviation">Their standard deviation (divided by their number); 0 when they are all alike.</param>
/// <param name="N">How many have it; 0 = nobody.</param>
public sealed record TraitSpread(double Mean, double StandardDeviation, int N);
