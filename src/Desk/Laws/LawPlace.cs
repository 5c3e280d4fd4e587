namespace Maatstaf.Desk.Laws;

/// <summary>Addresses of the pages on which the team keeps laws, without language.</summary>
public static class LawPlace
{
    /// <summary>All laws.</summary>
    public const string Root = "/beheer/wetten";

    /// <summary>Where a law is added.</summary>
    public const string New = Root + "/nieuw";

    /// <summary>A law, or something of it.</summary>
    public static string Of(string law, string rest = "") => rest.Length == 0 ? $"{Root}/wet/{law}" : $"{Root}/wet/{law}/{rest}";
}
