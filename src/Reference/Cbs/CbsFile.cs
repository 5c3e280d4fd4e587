namespace Maatstaf.Reference.Cbs;

/// <summary>One answer of the service of Statistics Netherlands, as a file.</summary>
/// <param name="Name">Name or address, for the places of problems.</param>
/// <param name="Content">Its content from the start.</param>
public sealed record CbsFile(string Name, Stream Content);
