namespace Maatstaf.Web;

/// <summary>Which version of the program serves the site.</summary>
internal static class SiteVersion
{
    /// <summary>The version, as in <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(SiteVersion).Assembly.GetName().Version!.ToString(3);
}
