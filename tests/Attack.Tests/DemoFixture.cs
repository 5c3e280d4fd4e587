namespace Maatstaf.Attack_Tests;

/// <summary>The demo country as a package on disk.</summary>
public sealed class DemoFixture : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-attack-").FullName;

    internal ProtectedCountry Demo => field ??= new ProtectedCountry("demo", Product.Demo(Path.Combine(folder, "demo")), 2025);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
