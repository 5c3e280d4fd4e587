using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Pages;

namespace Maatstaf.Desk;

/// <summary>The stylesheet and the modules of the pages for people who work with the site, kept inside the assembly. Their names get a fingerprint.</summary>
public static partial class DeskAssets
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, SiteAsset> ByFile = ReadAll();

    /// <summary>All files.</summary>
    public static IEnumerable<SiteAsset> All => ByFile.Values;

    /// <summary>The stylesheets, beside that of the site: of every page and of its parts.</summary>
    public static IReadOnlyList<SiteAsset> StyleSheets { get; } = [Of("desk.css"), Of("delivery.css"), Of("team.css"), Of("place.css"), Of("practices.css"), Of("gap.css"), Of("improve.css"), Of("transition.css"), Of("editing.css")];

    /// <summary>The file of a name without fingerprint, such as <c>passkeys.js</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static SiteAsset Of(string file) => ByFile[file];

    private static FrozenDictionary<string, SiteAsset> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var read = new Dictionary<string, SiteAsset>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)))
            Read(assembly, name[Folder.Length..], read);
        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static SiteAsset Read(Assembly assembly, string file, Dictionary<string, SiteAsset> read)
    {
        if (read.TryGetValue(file, out var known))
            return known;
        using var text = new StreamReader(assembly.GetManifestResourceStream(Folder + file)!);
        // A module names another by its file; it goes out under the name with the fingerprint, so what is kept for a year stays right.
        var written = Import().Replace(text.ReadToEnd(), import => $"from './{Read(assembly, import.Groups[1].Value, read).Name}'");
        return read[file] = Named(file, Encoding.UTF8.GetBytes(written));
    }

    private static SiteAsset Named(string file, byte[] bytes)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        var contentType = Path.GetExtension(file) == ".css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        return new SiteAsset($"{Path.GetFileNameWithoutExtension(file)}-{fingerprint}{Path.GetExtension(file)}", contentType, bytes);
    }

    [GeneratedRegex(@"from '\./([\w-]+\.js)'")]
    private static partial Regex Import();
}
