using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Standing;

namespace Maatstaf.Production.Practices;

/// <summary>What participants read of each other's practices: approved texts, and authors only as far as they are told.</summary>
/// <param name="catalogue">Nodes and themes.</param>
/// <param name="store">Where practices are kept.</param>
/// <param name="figures">What kind of organisation an author is.</param>
/// <param name="circle">Which edition stands.</param>
public sealed class PracticeLibrary(BenchmarkCatalogue catalogue, IDeliveryStore store, StandingFigures figures, CircleFigures circle)
{
    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue => catalogue;

    /// <summary>All practices that others may see, the newest first.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<ShownPractice>> AllAsync(Caller caller, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        return await ShownAsync(await BylinesAsync(ct), ct);
    }

    /// <summary>A practice with what was said about it.</summary>
    /// <exception cref="RefusedException">The caller may not, or others do not see it.</exception>
    public async Task<OpenPractice> OpenAsync(Caller caller, Guid practice, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        var bylines = await BylinesAsync(ct);
        var shown = (await ShownAsync(bylines, ct)).FirstOrDefault(one => one.Id == practice) ?? throw new RefusedException(Refusal.NotThere);
        var author = (await store.Practices.FindAsync(practice, ct))!.Organisation;
        var isTeam = AccessPolicy.Allows(caller, Act.ModeratePractices);
        var following = caller.Account is { } account ? await store.Practices.FollowingAsync(account, ct) : [];
        var names = (await store.OrganisationsAsync(ct)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        NamedOrganisation[] speaks = [.. caller.Organisations.Where(code => names.ContainsKey(code) && AccessPolicy.Allows(caller, Act.WritePractices, code)).Select(code => new NamedOrganisation(code, names[code])).OrderBy(static own => own.Name, StringComparer.OrdinalIgnoreCase)];
        return new OpenPractice
        {
            Practice = shown,
            Comments =
            [
                .. (await store.Practices.CommentsAsync(practice, ct))
                    .Where(comment => comment.HiddenBecause.Length == 0 || isTeam || IsOf(comment, caller))
                    .Select(comment => Shown(comment, bylines, caller, isTeam)),
            ],
            IsFollowed = following.Any(one => one.Kind == FollowedKind.Practice && one.Subject == PracticeFollowers.SubjectOf(practice)),
            OwnAuthor = speaks.FirstOrDefault(own => own.Code == author),
            Speaks = speaks,
        };
    }

    /// <summary>How organisations are shown now.</summary>
    public Task<Bylines> BylinesAsync(CancellationToken ct = default) => Bylines.ReadAsync(catalogue, store, figures, circle, ct);

    /// <summary>The practices that others may see, the newest first.</summary>
    internal async Task<IReadOnlyList<ShownPractice>> ShownAsync(Bylines bylines, CancellationToken ct)
    {
        var practices = (await store.Practices.AllAsync(ct: ct)).ToDictionary(static practice => practice.Id);
        var comments = (await store.Practices.CommentsAsync(ct: ct)).Where(static comment => comment.HiddenBecause.Length == 0).CountBy(static comment => comment.Practice).ToDictionary();
        return
        [
            .. (await store.Practices.VisibleAsync(ct))
                .Where(version => practices.GetValueOrDefault(version.Practice) is { } practice && practice.Approved == version.Number)
                .Select(version => Shown(practices[version.Practice], version, bylines, comments.GetValueOrDefault(version.Practice)))
                .OrderByDescending(static shown => shown.ApprovedAt).ThenBy(static shown => shown.Id),
        ];
    }

    private static ShownPractice Shown(Practice practice, PracticeVersion version, Bylines bylines, int comments) => new()
    {
        Id = practice.Id,
        Text = version.Text,
        Author = bylines.Of(practice.Organisation, practice.ShowsName),
        ApprovedAt = practice.ApprovedAt ?? version.At,
        Comments = comments,
    };

    private static ShownComment Shown(PracticeComment comment, Bylines bylines, Caller caller, bool isTeam) => new()
    {
        Id = comment.Id,
        Author = bylines.Of(comment.Organisation, comment.ShowsName),
        At = comment.At,
        Text = comment.Text,
        IsOwn = IsOf(comment, caller),
        HiddenBecause = comment.HiddenBecause,
        ByName = isTeam ? comment.ByName : string.Empty,
        Version = comment.Version,
    };

    private static bool IsOf(PracticeComment comment, Caller caller) => caller.Account is { } account && comment.By == account;
}
