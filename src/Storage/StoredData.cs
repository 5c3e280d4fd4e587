namespace Maatstaf.Storage;

/// <summary>What the store keeps, without reading it all.</summary>
/// <param name="Title">What the collection is called.</param>
/// <param name="Fictional">True only when the data calls itself invented.</param>
/// <param name="ContentHash">The fingerprint that the data was kept under; equal = the same content.</param>
/// <param name="KeptAt">When it was kept.</param>
/// <param name="Lines">How many lines: software, personnel, infrastructure, projects, maturity answers and AI use cases.</param>
public sealed record StoredData(string Title, bool Fictional, string ContentHash, DateTimeOffset KeptAt, long Lines);
