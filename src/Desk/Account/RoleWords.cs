using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Account;

/// <summary>The names of roles.</summary>
public static class RoleWords
{
    /// <summary>The name of a role.</summary>
    public static LocalisedText Name(Role role) => role switch
    {
        Role.Administrator => new("Beheerder", "Administrator"),
        Role.Team => new("Benchmarkteam", "Benchmark team"),
        Role.Coordinator => new("Coördinator", "Coordinator"),
        _ => new("Lezer", "Reader"),
    };

    /// <summary>What somebody with the role does.</summary>
    public static LocalisedText Does(Role role) => role switch
    {
        Role.Administrator => new("beheert accounts en ziet het logboek", "manages accounts and sees the audit log"),
        Role.Team => new("controleert, stelt vragen en keurt goed", "checks, asks questions and approves"),
        Role.Coordinator => new("levert de cijfers van een organisatie", "delivers the figures of an organisation"),
        _ => new("ziet wat een organisatie leverde", "sees what an organisation delivered"),
    };
}
