using System.Text.RegularExpressions;
using Maatstaf.Lists.Checks;

namespace Maatstaf.Lists_Tests;

/// <summary>One check, one code, one sentence in two languages with the same facts.</summary>
public sealed partial class ListCheckTests
{
    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        ListChecks.All.Select(static check => check.Code).ShouldBe(ListChecks.All.Select(static check => check.Code).Order(StringComparer.Ordinal).Distinct());
        ListChecks.All.ShouldAllBe(static check => check.Code.StartsWith('A'));
    }

    [Fact]
    public void Both_languages_use_the_same_facts()
    {
        foreach (var check in ListChecks.All)
            Facts(check.Dutch).ShouldBe(Facts(check.English), check.Code);
    }

    private static string[] Facts(string sentence) => [.. Fact().Matches(sentence).Select(static match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Fact();
}
