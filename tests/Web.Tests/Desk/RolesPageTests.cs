using System.Runtime.CompilerServices;
using System.Text;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>The page about roles in the documentation is written from the one table of access.</summary>
public sealed class RolesPageTests
{
    private const string HowToRenew = "run `MAATSTAF_RENEW=1 dotnet run --project tests/Web.Tests`, look at the difference and commit it";

    [Fact]
    public void The_page_about_roles_says_what_the_table_says()
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "roles.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("MAATSTAF_RENEW") == "1")
            File.WriteAllText(file, page);
        File.ReadAllText(file).ShouldBe(page, HowToRenew);
    }

    private static string Page()
    {
        var page = new StringBuilder(
            $"""
            # Roles

            Who may do what. Everything goes through one table in the code (`src/Delivery/Access/AccessPolicy.cs`): each route says which act it is, and one gate before all
            routes asks the table. What somebody may not see is answered like what does not exist. The tests write this page; when it no longer fits, {HowToRenew}.

            - **Administrator** (beheerder): manages accounts and reads the audit log; sees no returns.
            - **Team** (benchmarkteam): runs editions, checks and approves; for all organisations.
            - **Coordinator** (coördinator): delivers for one or more organisations.
            - **Reader** (lezer): sees what one or more organisations delivered.

            An account can have several roles. *own* = for the organisations for which one has the role; *all* = for every organisation; *yes* = with the role for any organisation. Acts with a star ask for a proof of who one is
            that is at most ten minutes old.

            | Act | everyone | signed in | administrator | team | coordinator | reader |
            |---|---|---|---|---|---|---|

            """);
        foreach (var rule in AccessPolicy.Rules)
            page.Append("| ").AppendJoin(" | ", Cells(rule)).AppendLine(" |");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Cells(AccessRule rule)
    {
        yield return rule.Act + (AccessPolicy.Gravest.Contains(rule.Act) ? " \\*" : string.Empty);
        yield return rule.Everyone ? "yes" : string.Empty;
        yield return rule.Everyone || rule.SignedIn ? "yes" : string.Empty;
        foreach (var role in Enum.GetValues<Role>())
            yield return rule.Everyone || rule.SignedIn ? "yes" : rule.Anywhere.Contains(role) ? "all" : rule.ForAny.Contains(role) ? "yes" : rule.ForOwn.Contains(role) ? "own" : string.Empty;
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
