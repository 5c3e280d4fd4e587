using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Intake.Forms;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>A return as it lies open on somebody's desk.</summary>
public sealed record OpenReturn
{
    /// <summary>The edition.</summary>
    public required EditionRecord Edition { get; init; }

    /// <summary>Whose return.</summary>
    public required OrganisationEntry Organisation { get; init; }

    /// <summary>What is known about the organisation.</summary>
    public required ReturnRegister Register { get; init; }

    /// <summary>How far it is; version 0 when nothing was kept yet.</summary>
    public required ReturnCase Case { get; init; }

    /// <summary>The draft; version 0 and empty when nothing was kept yet.</summary>
    public required Draft Draft { get; init; }

    /// <summary>What counted about the year before; null when there was nothing.</summary>
    public required YearReturn? LastYear { get; init; }

    /// <summary>The draft as read: typed, or with what is wrong.</summary>
    public required FormReading Reading { get; init; }

    /// <summary>Fiscal year.</summary>
    public int FiscalYear => Edition.Edition.FiscalYear;

    /// <summary>Why it cannot be changed now; null when it can.</summary>
    public Refusal? WhyClosed => this switch
    {
        { Case.State: ReturnState.Approved } => Refusal.AlreadyApproved,
        { Edition.TakesReturns: true } => null,
        // A frozen edition is corrected through a return that was opened again.
        { Edition.Stands: true, Case.Approved: > 0 } => null,
        _ => Refusal.EditionClosed,
    };

    /// <summary>What blocks submitting in the form itself.</summary>
    public IEnumerable<RowProblem> Blocking => Reading.Problems.Where(static problem => problem.Severity >= Severity.Blocks);
}
