namespace Maatstaf.Api;

/// <summary>Which version of the API this is. A new second number adds, a new third mends; what breaks a client gets another first number and another address.</summary>
internal static class ApiVersion
{
    /// <summary>All three numbers.</summary>
    public const string Full = "1.0.0";

    /// <summary>Where the API stands.</summary>
    public const string Root = "/api/v1";

    /// <summary>Name of its description within the program.</summary>
    public const string Document = "v1";

    /// <summary>Name of the header that tells the version.</summary>
    public const string Header = "API-Version";
}
