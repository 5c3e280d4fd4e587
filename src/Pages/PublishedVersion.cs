namespace Maatstaf.Pages;

/// <summary>Which frozen version of an edition pages show: what is on them under its address never changes.</summary>
/// <param name="Number">1 for the first, then 2, …</param>
/// <param name="Day">The day on which it was made.</param>
public sealed record PublishedVersion(int Number, DateOnly Day);
