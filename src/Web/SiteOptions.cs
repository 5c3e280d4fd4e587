using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>How the site is served.</summary>
public sealed record SiteOptions
{
    /// <summary>Addresses to listen on, separated by semicolons; port 0 = any free port.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Whether the host keeps silent about starting, stopping and requests; faults are always told.</summary>
    public bool Quiet { get; init; } = true;

    /// <summary>Prints the report of a language on paper and says in which file it is; null = none are offered.</summary>
    public Func<Language, Task<string>>? Print { get; init; }
}
