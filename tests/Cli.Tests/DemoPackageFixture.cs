using Maatstaf.Demo;

namespace Maatstaf.Cli_Tests;

/// <summary>The invented country as a package in a folder of its own.</summary>
public sealed class DemoPackageFixture : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-cli-");

    public DemoPackageFixture() => DemoCountry.Make().WriteTo(Package);

    /// <summary>The package.</summary>
    public string Package => Path.Combine(folder.FullName, "package");

    /// <summary>A folder that does not exist yet.</summary>
    public string NewFolder() => Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));

    public void Dispose() => folder.Delete(recursive: true);
}
