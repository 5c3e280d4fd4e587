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
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or the file was refused.</exception>
    public Task<DraftOutcome> KeepAsync(Caller caller, OrganisationCode organisation, Edition edition, UploadReading reading, CancellationToken ct = default)
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
        return drafting.ReplaceAsync(caller, organisation, edition, reading.Tables, reading.Rows, file, ct);
    }
}
