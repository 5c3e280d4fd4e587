using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests.Openness;

/// <summary>The table of OWASP ASVS 5.0: every requirement of levels 1 and 2 is answered once, by tests that exist or by a reason.</summary>
public sealed partial class AsvsTests
{
    private const string Table = "docs/security/asvs.csv", Levels = "tests/House.Tests/Openness/asvs-5.0.0-levels.csv", Page = "docs/security/README.md", Begin = "<!-- made by tests/House.Tests, MAATSTAF_RENEW=1 -->\n";
    private static readonly string[] States = ["met", "partly", "not met", "not applicable", "operator"];

    private sealed record Answer(string Requirement, string Level, string State, string[] Tests, string Reason);

    private static readonly IReadOnlyList<Answer> Answers =
        [.. CsvLines.Of(Table).Select(static fields => new Answer(fields[0], fields[1], fields[2], fields[3].Split(';', StringSplitOptions.RemoveEmptyEntries), fields[4]))];

    [Fact]
    public void Every_requirement_of_levels_1_and_2_is_answered_exactly_once()
    {
        var asked = CsvLines.Of(Levels).Select(static fields => (fields[0], fields[1])).ToArray();
        asked.Length.ShouldBe(253);
        Answers.Select(static answer => (answer.Requirement, answer.Level)).ShouldBe(asked);
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var there = Repository.Tests.SelectMany(static file => TestClass().Matches(file.Text).Select(match => match.Groups[1].Value)
            .SelectMany(name => Test().Matches(file.Text).Select(match => $"{name}.{match.Groups[1].Value}"))).ToHashSet();
        there.Count.ShouldBeGreaterThan(500);
        Answers.SelectMany(static answer => answer.Tests.Select(test => (answer.Requirement, test))).Where(pair => !there.Contains(pair.test)).ShouldBeEmpty();
    }

    [Fact]
    public void What_no_test_shows_has_a_reason()
    {
        Answers.ShouldAllBe(static answer => States.Contains(answer.State));
        Answers.Where(static answer => (answer.Tests.Length == 0 || answer.State != "met") && answer.Reason.Length == 0).Select(static answer => answer.Requirement).ShouldBeEmpty();
    }

    /// <summary><c>MAATSTAF_RENEW=1</c> writes them anew.</summary>
    [Fact]
    public void The_page_counts_the_answers_and_lists_what_is_not_or_partly_met()
    {
        var page = Repository.Read(Page);
        if (Environment.GetEnvironmentVariable("MAATSTAF_RENEW") == "1")
        {
            page = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Summary();
            File.WriteAllText(Path.Combine(Repository.Root, Page), page);
        }

        page.ShouldEndWith(Begin + Summary());
    }

    private static string Summary()
    {
        var text = new System.Text.StringBuilder("\n| state | requirements |\n|---|---|\n");
        foreach (var state in States)
            text.Append($"| {state} | {Answers.Count(answer => answer.State == state)} |\n");
        foreach (var state in (string[])["not met", "partly"])
        {
            text.Append($"\n**{state}**\n\n");
            foreach (var answer in Answers.Where(answer => answer.State == state))
                text.Append($"- {answer.Requirement}: {answer.Reason}\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"class (\w+Tests)\b")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\]]*\](?:\s*\[[^\n]*\])*\s*public (?:async )?[\w<>]+ (\w+)\(")]
    private static partial Regex Test();
}
