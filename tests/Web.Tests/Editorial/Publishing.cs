using System.Text.RegularExpressions;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Editorial;

/// <summary>Publishes an edition as the team does: from its checklist.</summary>
internal static partial class Publishing
{
    /// <summary>Sends the form of the checklist.</summary>
    /// <param name="team">A browser of the team.</param>
    /// <param name="edition">Which edition.</param>
    /// <param name="accepts">Whether everything that is open is ticked.</param>
    public static async Task<Answer> PublishAsync(this Browser team, Edition edition, bool accepts = true)
    {
        var page = await team.GetAsync($"/beheer/edities/{edition}/rapport/controle");
        (string, string)[] ticks = accepts ? [.. Ticks().Matches(page.Body).Select(static tick => ("akkoord", tick.Groups[1].Value))] : [];
        return await team.PostAsync($"/beheer/edities/{edition}/rapport/publiceren", [("formulier", page.Secret), ("versie", Field(page, "versie")), ("revisie", Field(page, "revisie")), .. ticks]);
    }

    private static string Field(Answer page, string name) => Regex.Match(page.Body, $"name=\"{name}\" value=\"([0-9]+)\"").Groups[1].Value;

    [GeneratedRegex("name=\"akkoord\" value=\"([a-z-]+)\"")]
    private static partial Regex Ticks();
}
