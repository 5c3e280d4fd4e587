namespace Maatstaf.Api;

/// <summary>What the description of the API says about the site that offers it.</summary>
public sealed record ApiOptions
{
    /// <summary>Where everyone reaches the site, such as <c>https://maatstaf.example</c>; empty = not known.</summary>
    public string Origin { get; init; } = string.Empty;

    /// <summary>Address of who answers questions about the API.</summary>
    public string ContactEmail { get; init; } = "maatstaf@example.org";

    /// <summary>Page of who answers questions about the API.</summary>
    public Uri ContactPage { get; init; } = new("https://example.org/maatstaf");
}
