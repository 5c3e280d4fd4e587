using Maatstaf.Api.Archive;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Resources;

/// <summary>Addresses within the site, without the name of the server.</summary>
internal static class Places
{
    public const string Editions = ApiVersion.Root + "/editions";

    public static string Of(Edition edition) => $"{Editions}/{edition}";

    public static string Of(ArchivedVersion version) => FormattableString.Invariant($"{Of(version.Edition)}/versions/{version.Number}");

    /// <summary>The report of a version among the pages.</summary>
    public static string PageOf(ArchivedVersion version) => FormattableString.Invariant($"/edities/{version.Edition}/v{version.Number}");
}
