using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Maatstaf.Pages;

namespace Maatstaf.Desk;

/// <summary>The stylesheet and the modules of the pages for people who work with the site, kept inside the assembly. Their names get a fingerprint.</summary>
public static class DeskAssets
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, SiteAsset> ByFile = ReadAll();

    /// <summary>All files.</summary>
    public static IEnumerable<SiteAsset> All => ByFile.Values;

    /// <summary>The one stylesheet, beside that of the site.</summary>
    public static SiteAsset StyleSheet { get; } = Of("desk.css");

    /// <summary>The file of a name without fingerprint, such as <c>passkeys.js</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static SiteAsset Of(string file) => ByFile[file];

    private static FrozenDictionary<string, SiteAsset> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(static name => name[Folder.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static SiteAsset Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var file = resource[Folder.Length..];
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        var contentType = Path.GetExtension(file) == ".css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        return new SiteAsset($"{Path.GetFileNameWithoutExtension(file)}-{fingerprint}{Path.GetExtension(file)}", contentType, bytes);
    }
}
