using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Rows that the coordinator left out.</summary>
internal static class MarkedLeftOut
{
    public static CheckSentence Check { get; } = new(
        "A045",
        Severity.Informs,
        new(
            "{count} regels met {column} '{value}' tellen niet mee, zoals u koos ({sum}).",
            "{count} lines with {column} '{value}' do not count, as you chose ({sum})."));
}
