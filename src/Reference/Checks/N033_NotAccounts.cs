using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The Iv3 delivery is a budget, not the accounts.</summary>
internal static class NotAccounts
{
    public static Check Check { get; } = new(
        "N033",
        Severity.Asks,
        "Dit is de begroting en niet de jaarrekening. De lasten zijn daarom voorlopig. Lever later de jaarrekening (periode 5).",
        "This is the budget and not the annual accounts. The expenditure is therefore provisional. Deliver the accounts (period 5) later.");
}
