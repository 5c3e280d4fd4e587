using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Iv3;

/// <summary>In which unit the amounts of a delivery are; the format does not say.</summary>
public enum Iv3Unit
{
    /// <summary>Euros.</summary>
    Euros = 1,

    /// <summary>Thousands of euros.</summary>
    Thousands = 1000,
}

/// <summary>What is used of an Iv3 delivery (Informatie voor derden): the head, sums and indicators; no names of people.</summary>
public sealed record Iv3Delivery
{
    /// <summary>Whose.</summary>
    public required OrganisationCode Municipality { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>0 = budget, 1 to 4 = quarter, 5 = annual accounts.</summary>
    public required int Period { get; init; }

    /// <summary>When it was made, as it says.</summary>
    public required string Date { get; init; }

    /// <summary>In which unit the amounts are; null = not known.</summary>
    public required Iv3Unit? Unit { get; init; }

    /// <summary>Total expenditure without changes of reserves in hundredths of the unit.</summary>
    public required long ExpenditureHundredths { get; init; }

    /// <summary>Expenditure on overhead in hundredths of the unit.</summary>
    public required long OverheadHundredths { get; init; }

    /// <summary>The indicator of staff that was used; empty = none.</summary>
    public string StaffIndicator { get; init; } = string.Empty;

    /// <summary>Fte per 1 000 inhabitants; null = not known.</summary>
    public decimal? StaffPerThousand { get; init; }

    /// <summary>Total expenditure in cents; null when the unit is not known.</summary>
    public long? ExpenditureCents => ExpenditureHundredths * (long?)Unit;

    /// <summary>Expenditure on overhead in cents; null when the unit is not known.</summary>
    public long? OverheadCents => OverheadHundredths * (long?)Unit;
}

/// <summary>What came out of reading an Iv3 delivery.</summary>
/// <param name="Delivery">The delivery; null when a problem stops or blocks.</param>
/// <param name="Figures">The figures for the profile.</param>
/// <param name="Problems">Everything found.</param>
public sealed record Iv3DeliveryReading(Iv3Delivery? Delivery, ReferenceFigures Figures, IReadOnlyList<Problem> Problems);
