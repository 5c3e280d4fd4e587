namespace Maatstaf.Intake.Files;

/// <summary>One file of a package, wherever the package is kept.</summary>
/// <param name="Name">The path inside the package, with <c>/</c>.</param>
/// <param name="Length">Bytes, as far as can be known without reading.</param>
/// <param name="Open">Opens it at its start; who opens, closes.</param>
internal sealed record PackageFile(string Name, long Length, Func<Stream> Open);
