using Maatstaf.Catalogue;
using Maatstaf.Delivery.Practices;

namespace Maatstaf.Production.Practices;

/// <summary>Whom something new about a practice concerns.</summary>
internal static class PracticeFollowers
{
    /// <summary>The name of a practice among what is followed.</summary>
    public static string SubjectOf(Guid practice) => practice.ToString("N");

    /// <summary>Whether somebody who follows this hears of a practice.</summary>
    public static bool Concerns(PracticeFollowing following, Guid practice, PracticeText text, CostTree tree) => following.Kind switch
    {
        FollowedKind.Practice => following.Subject == SubjectOf(practice),
        FollowedKind.Node => tree.IsWithin(text.Node, following.Subject),
        _ => text.Theme == following.Subject,
    };

    /// <summary>The accounts that hear of a practice, each once, without who wrote it.</summary>
    public static IReadOnlyCollection<Guid> Of(IEnumerable<PracticeFollowing> followers, Guid practice, PracticeText text, CostTree tree, Guid? writer) =>
        [.. followers.Where(following => following.Account != writer && Concerns(following, practice, text, tree)).Select(static following => following.Account).Distinct()];
}
