namespace Maatstaf.Intake_Tests;

/// <summary>One thing that is wrong in an otherwise valid package, and what must be said about it.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Code">The code of the check that finds it.</param>
/// <param name="Change">Makes it wrong.</param>
/// <param name="File">Where the problem is said to be; a folder or zip as a whole goes by its name.</param>
/// <param name="Line">Physical line; 0 = the whole file.</param>
/// <param name="Column">Position of the field; 0 = the whole record.</param>
/// <param name="Sentence">The Dutch sentence.</param>
internal sealed record BadInput(string Name, string Code, Action<SmallPackage> Change, string File, int Line, int Column, string Sentence)
{
    public static IReadOnlyList<BadInput> All { get; } = [.. BadFiles.All, .. BadNumbers.All, .. BadReferences.All];
}
