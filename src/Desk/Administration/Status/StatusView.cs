using Maatstaf.Delivery.Watching;

namespace Maatstaf.Desk.Administration.Status;

/// <summary>How the site and the work on it stand, as the page shows it.</summary>
/// <param name="Site">The installation.</param>
/// <param name="Groups">The lines, in their groups.</param>
public sealed record StatusView(SiteStand Site, IReadOnlyList<StatusGroup> Groups)
{
    /// <summary>Its address, without language.</summary>
    public const string Path = "/beheer/systeem";

    /// <summary>Judges what was found.</summary>
    /// <param name="site">The installation.</param>
    /// <param name="work">The work.</param>
    public static StatusView Of(SiteStand site, WorkStand work)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(work);
        return new(site,
        [
            new("techniek", StatusWords.Machinery, [.. SiteLines.Of(site, work.Backup)]),
            new("werk", StatusWords.Work, [.. WorkLines.Of(work, site.SendsMail)]),
            .. work.Editions.Select(static edition => new StatusGroup($"editie-{edition.Edition}", StatusWords.Edition(edition), [.. WorkLines.Of(edition)])),
        ]);
    }

    /// <summary>How many lines stand so.</summary>
    public int Count(StatusState state) => Groups.Sum(group => group.Lines.Count(line => line.State == state));
}
