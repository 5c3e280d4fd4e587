namespace Maatstaf.Returns.Delivered;

/// <summary>Where a row was delivered: it stays with the row for ever, so that a figure opens back to it.</summary>
/// <param name="Way">By which way it came in.</param>
/// <param name="File">Name of the file; empty when it was typed in a form.</param>
/// <param name="Sheet">Sheet of a workbook or table of a package; empty when the file has only one part.</param>
/// <param name="Row">Row in the sheet or record in the file, from 1; 0 = the row is not of one place (a sum of a ledger).</param>
public sealed record Provenance(Way Way, string File, string Sheet, int Row)
{
    /// <summary>Typed in a form.</summary>
    public static Provenance Typed { get; } = new(Way.Form, string.Empty, string.Empty, 0);
}

/// <summary>The ways into a return.</summary>
public enum Way
{
    /// <summary>Typed in a form.</summary>
    Form,

    /// <summary>The workbook of the edition.</summary>
    Workbook,

    /// <summary>A data package.</summary>
    Package,

    /// <summary>A ledger (grootboek).</summary>
    Ledger,

    /// <summary>A list of applications.</summary>
    Applications,

    /// <summary>A list of staff.</summary>
    Staff,

    /// <summary>Figures of Statistics Netherlands or an Iv3 delivery.</summary>
    Reference,

    /// <summary>Taken over from the year before.</summary>
    LastYear,

    /// <summary>The national register of algorithms.</summary>
    Register,
}
