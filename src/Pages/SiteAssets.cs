using System.Collections.Frozen;
using System.Reflection;

namespace Maatstaf.Pages;

/// <summary>A stylesheet, script or font that the pages need; its name holds its fingerprint, so it never changes.</summary>
/// <param name="Name">File name, such as <c>site-7YEABFMY.css</c>.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Bytes">The file.</param>
public sealed record SiteAsset(string Name, string ContentType, byte[] Bytes);

/// <summary>The stylesheet, script and fonts of the pages, kept inside the assembly.</summary>
public static class SiteAssets
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, SiteAsset> ByName = ReadAll();

    /// <summary>All files.</summary>
    public static IEnumerable<SiteAsset> All => ByName.Values;

    /// <summary>The one stylesheet.</summary>
    public static SiteAsset StyleSheet { get; } = ByName.Values.Single(static asset => asset.Name.EndsWith(".css", StringComparison.Ordinal));

    /// <summary>The one script.</summary>
    public static SiteAsset Script { get; } = ByName.Values.Single(static asset => asset.Name.EndsWith(".js", StringComparison.Ordinal));

    /// <summary>The file with this name, or null.</summary>
    public static SiteAsset? Find(string name) => ByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, SiteAsset> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .ToFrozenDictionary(static asset => asset.Name, StringComparer.Ordinal);
    }

    private static SiteAsset Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var name = resource[Folder.Length..];
        return new SiteAsset(name, ContentTypeOf(name), bytes);
    }

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".woff2" => "font/woff2",
        var other => throw new InvalidOperationException($"No media type is known for '{other}' files among the assets."),
    };
}
