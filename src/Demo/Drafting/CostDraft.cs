using Maatstaf.Demo.Calibration;

namespace Maatstaf.Demo.Drafting;

/// <summary>A cost line before its amount is fitted to the targets. Its content is settled; amount and fte still scale.</summary>
internal abstract class CostDraft(string organisation, int year, Cell cell, double amount)
{
    /// <summary>The municipality or partnership that reports the line.</summary>
    public string Organisation { get; } = organisation;

    /// <summary>The fiscal year.</summary>
    public int Year { get; } = year;

    /// <summary>The cell whose target the line helps to reach.</summary>
    public Cell Cell { get; } = cell;

    /// <summary>Euros; negative for a credit note.</summary>
    public double Amount { get; set; } = amount;

    /// <summary>Full-time equivalents; 0 for what is not personnel.</summary>
    public double Fte { get; set; }

    /// <summary>The amount in cents.</summary>
    public long Cents => (long)Math.Round(Amount * 100);

    /// <summary>The fte in thousandths.</summary>
    public long FteThousandths => (long)Math.Round(Fte * 1000);
}

/// <summary>A draft software line with what a contract register knows about it.</summary>
internal sealed class SoftwareDraft(
    string organisation, int year, Cell cell, double amount, string theme, string hosting, Application application, Contract? contract)
    : CostDraft(organisation, year, cell, amount)
{
    /// <summary>Empty, <c>security</c> or <c>bi</c>; only security has targets of its own.</summary>
    public string Theme { get; } = theme;

    /// <summary><c>saas</c>, <c>hosted</c> or <c>on-premises</c>.</summary>
    public string Hosting { get; } = hosting;

    /// <summary>The application and its supplier.</summary>
    public Application Application { get; } = application;

    /// <summary>The terms; null when the participant did not give them.</summary>
    public Contract? Contract { get; } = contract;
}

/// <summary>The terms of a software contract; each part may be unknown.</summary>
internal sealed record Contract(int? LicencesContracted, int? LicencesUsed, DateOnly? End, decimal? IndexationPercent);

/// <summary>A draft personnel line.</summary>
internal sealed class PersonnelDraft : CostDraft
{
    /// <summary>Drafts a line from its fte and its rate in euros per fte.</summary>
    public PersonnelDraft(string organisation, int year, Cell cell, double fte, double rate)
        : base(organisation, year, cell, fte * rate) => Fte = fte;
}

/// <summary>A draft infrastructure line.</summary>
internal sealed class InfrastructureDraft(string organisation, int year, Cell cell, double amount) : CostDraft(organisation, year, cell, amount);
