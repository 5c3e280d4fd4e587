using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>Keeps what an uploaded file brings: the rows in the draft, the file beside it, or nothing at all.</summary>
/// <param name="drafting">Where drafts are changed.</param>
public sealed class Uploads(Drafting drafting)
{
    /// <summary>Puts the rows of a file in the draft and keeps the file.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="reading">The file as it was read.</param>
    /// <param name="seen">The version of the draft that must still be there; null = whatever is there.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, the file was refused, or the draft is another than was seen.</exception>
    public Task<DraftOutcome> KeepAsync(Caller caller, OrganisationCode organisation, Edition edition, UploadReading reading, int? seen = null, CancellationToken ct = default)
    {
        if (reading.IsRefused)
            throw new RefusedException(Refusal.FileRefused);
        var file = new DeliveredFile
        {
            Id = Guid.CreateVersion7(),
            Organisation = organisation,
            FiscalYear = edition.FiscalYear,
            Way = reading.Way,
            Name = reading.Name,
            Length = reading.Length,
            Hash = reading.Hash,
            At = default,
            By = caller.Name,
            Bytes = reading.Bytes,
        };
        return drafting.ReplaceAsync(caller, organisation, edition, reading.Tables, reading.Rows, file, seen, ct);
    }
}
