using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Cases;

/// <summary>
/// Something that somebody delivered, that was read, and that waits for them to say whether it is taken over. It is no part of the return. One
/// person has one of each kind waiting for a return.
/// </summary>
/// <param name="Id">Names it.</param>
/// <param name="Account">Who delivered it.</param>
/// <param name="Organisation">For whose return.</param>
/// <param name="FiscalYear">About which year.</param>
/// <param name="Kind">What was delivered.</param>
/// <param name="Content">What was read, as whoever put it here wrote it.</param>
public sealed record WaitingUpload(Guid Id, Guid Account, OrganisationCode Organisation, int FiscalYear, UploadKind Kind, byte[] Content)
{
    /// <summary>How long it waits: then it must be delivered again.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);
}

/// <summary>What can wait.</summary>
public enum UploadKind
{
    /// <summary>A workbook or a data package.</summary>
    File,

    /// <summary>Reference figures.</summary>
    Figures,
}
