namespace Maatstaf.Disclosure;

/// <summary>A size class as it held in the edition's fiscal year.</summary>
/// <param name="Group">Id of the group in the catalogue.</param>
/// <param name="FromInhabitants">Inclusive lower bound; the smallest class has 0.</param>
public sealed record SizeClass(string Group, int FromInhabitants);
