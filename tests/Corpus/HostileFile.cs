namespace Maatstaf.Corpus;

/// <summary>A hostile or odd file, and what must come of it.</summary>
/// <param name="Name">What is odd about it, as part of a sentence.</param>
/// <param name="FileName">The name it is sent under.</param>
/// <param name="Build">Makes its bytes.</param>
/// <param name="IsRead">Whether its cells come out; false = refused with <paramref name="Code"/>.</param>
/// <param name="Code">The problem that must be among what is said; null = none is asked.</param>
public sealed record HostileFile(string Name, string FileName, Func<byte[]> Build, bool IsRead, string? Code)
{
    /// <summary>Inflates to far more than it is: memory may grow by 50 MB, for others by 200 MB.</summary>
    public bool IsBomb { get; init; }

    /// <summary>What the upload of an edition's workbook says about it; by default the problem of the file, else that it is not the workbook.</summary>
    public string AtWorkbookUpload { get; init; } = IsRead ? "W001" : Code ?? string.Empty;

    /// <summary>What the page of a coordinator says when it is delivered there as a workbook or a data package.</summary>
    public string AtDelivery { get => field.Length > 0 ? field : AtWorkbookUpload; init; } = string.Empty;

    /// <summary>What the page of a list of applications says about it; by default the problem of the file, else that its headings are not found.</summary>
    public string AtListUpload { get; init; } = Code ?? "A001";

    /// <summary>A file whose cells come out, with something said about it.</summary>
    public static HostileFile Reads(string name, string fileName, Func<byte[]> build, string? code = null) => new(name, fileName, build, true, code);

    /// <summary>A file that is refused.</summary>
    public static HostileFile Refuses(string code, string name, string fileName, Func<byte[]> build) => new(name, fileName, build, false, code);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
