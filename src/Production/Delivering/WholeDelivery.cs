using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Intake.Forms;
using Maatstaf.Production.Uploading;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>Something in a return that is wrong or odd, whoever found it.</summary>
/// <param name="Table">Table of the form; empty = the return as a whole.</param>
/// <param name="Line">Line in the table; empty = the table as a whole.</param>
/// <param name="Column">Column of the form; empty = the line as a whole.</param>
/// <param name="Code">Code of the check.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Sentence">What is wrong or odd and what to do, for who writes in the notation of the data package.</param>
public sealed record ReturnFinding(string Table, string Line, string Column, string Code, Severity Severity, LocalisedText Sentence)
{
    /// <summary>Whether the return cannot be submitted with it.</summary>
    public bool Blocks => Severity >= Severity.Blocks;
}

/// <summary>Delivers a return whole, as programs do: all its rows, or nothing and every problem at once. A person submits it.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="submitting">What looks at a return.</param>
/// <param name="uploads">What keeps rows and their file.</param>
public sealed class WholeDelivery(ReturnDesk desk, Submitting submitting, Uploads uploads)
{
    /// <summary>Whether a draft says what would be delivered already.</summary>
    public static bool SaysAlready(OpenReturn open, UploadReading reading)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(reading);
        var (now, then) = (open.Draft.Content.Rows, open.Draft.Content.WithTables(reading.Tables, reading.Rows).Rows);
        return now.Length == then.Length && now.Zip(then).All(static pair => pair.First.SaysTheSameAs(pair.Second));
    }

    /// <summary>Everything that is wrong or odd in a draft, first what is wrong in the form.</summary>
    public async Task<IReadOnlyList<ReturnFinding>> LookAsync(OpenReturn open, CancellationToken ct = default)
    {
        var seen = await submitting.PreviewAsync(open, ct);
        return
        [
            .. seen.Problems.Select(static one => new ReturnFinding(one.Table, one.Line, one.Column, one.Code, one.Severity, one.InNotation)),
            .. seen.Findings.Select(static one => new ReturnFinding(one.Table, one.Line, one.Column, one.Code, one.Severity, one.Sentence)),
        ];
    }

    /// <summary>Puts what was read in the place of the draft, when nothing in it blocks.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="seen">The version of the draft that must still be there.</param>
    /// <param name="reading">What was delivered; nothing in it stops the reading.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>What blocks; none = the draft says it now.</returns>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or the draft is another than was seen.</exception>
    public async Task<IReadOnlyList<ReturnFinding>> DeliverAsync(Caller caller, OrganisationCode organisation, Edition edition, int seen, UploadReading reading, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        var content = open.Draft.Content.WithTables(reading.Tables, reading.Rows);
        var found = await LookAsync(open with { Draft = open.Draft with { Content = content }, Reading = FormReader.Read(content, open.Register, desk.Catalogue) }, ct);
        ReturnFinding[] blocking = [.. found.Where(static one => one.Blocks)];
        if (blocking.Length == 0)
            await uploads.KeepAsync(caller, organisation, edition, reading, seen, ct);
        return blocking;
    }
}
