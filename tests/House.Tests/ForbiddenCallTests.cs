using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests;

/// <summary>What the product does not do, and what to do instead.</summary>
public sealed class ForbiddenCallTests
{
    private static readonly string[] Everywhere = [];

    /// <summary>Modules without file, network, clock or environment: same input, same output.</summary>
    private static readonly string[] Pure = ["Vocabulary", "Returns", "Benchmark", "Disclosure", "Narratives", "Charts"];

    private sealed record Rule(string Pattern, string Example, string Instead, string[] OnlyIn, params string[] ExceptIn);

    private static readonly Rule[] Rules =
    [
        new(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "var now = DateTimeOffset.UtcNow;", "take a TimeProvider in a door and hand the moment down", Everywhere),
        new(@"\bTimeProvider\.System\b|\bStopwatch\.", "var clock = TimeProvider.System;", "only a door knows what time it is", Everywhere, "Web", "Cli"),
        new(@"\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b", "var dice = new Random(7);", "use a generator of our own with a fixed seed: the same input gives the same bytes on every runtime", Everywhere),
        new(@"(?<!base)\.GetHashCode\(\)", "var key = name.GetHashCode();", "hash codes of strings differ from run to run; write out the hash (FNV, SHA-256) or compare", Everywhere),
        new(@"\bThread\.Sleep\b|\bTask\.Delay\b", "Thread.Sleep(100);", "wait for the thing itself, not for time to pass", Everywhere),
        new(@"\bConsole\.", "Console.WriteLine(total);", "only the command line talks to the terminal; return what is to be said", Everywhere, "Cli"),
        new(@"\bFile\.|\bDirectory\.|\bnew FileInfo\b|\bHttpClient\b|\bEnvironment\.|\bPath\.(GetTemp|GetFullPath)", "var text = File.ReadAllText(path);", "this module works on what it is given; read and write in Intake, Storage or a door", Pure),
        new(@"\b(CurrentCulture|CurrentUICulture|DefaultThreadCurrentCulture)\b", "var culture = CultureInfo.CurrentCulture;", "inside everything is invariant; a page names its own culture, and only the program's start sets it", Everywhere, "Cli"),
        new(@"\bNotImplementedException\b", "throw new NotImplementedException();", "do not merge what is not there yet", Everywhere),
        new(@"\bdecimal\.Parse\(|\bdouble\.Parse\((?!.*Invariant)", "var amount = decimal.Parse(text);", "parse with CultureInfo.InvariantCulture and say which field was wrong", Everywhere),
        new(@"Process\.Start|new Process\b", "Process.Start(program);", "only Printing and the doors start another program", Everywhere, "Printing", "Web", "Cli"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Rules.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_product_makes_no_forbidden_call(int number)
    {
        var rule = Rules[number];
        var pattern = new Regex(rule.Pattern, RegexOptions.None, TimeSpan.FromSeconds(5));
        var found = Repository.Product
            .Where(file => (rule.OnlyIn.Length == 0 || rule.OnlyIn.Contains(file.Module)) && !rule.ExceptIn.Contains(file.Module))
            .SelectMany(file => file.Code().Where(line => pattern.IsMatch(line.Text)).Select(line => $"{file.Path}:{line.Number}: {line.Text.Trim()}"));
        found.ShouldBeEmpty(rule.Instead);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_rule_sees_what_it_forbids(int number)
    {
        Regex.IsMatch(Rules[number].Example, Rules[number].Pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBeTrue();
    }

    [Fact]
    public void No_exception_is_swallowed()
    {
        var empty = new Regex(@"catch[^{;]*\{\s*\}", RegexOptions.None, TimeSpan.FromSeconds(5));
        var found = Repository.Product.Where(file => empty.IsMatch(string.Join('\n', file.Code().Select(static line => line.Text)))).Select(static file => file.Path);
        found.ShouldBeEmpty("say what happens then");
    }

    [Fact]
    public void A_silenced_warning_says_why()
    {
        foreach (var file in Repository.Product.Concat(Repository.Tests))
        {
            var silent = file.Text.Split('\n').Index().Where(static line => Silencing(line.Item) && !line.Item.Contains("//", StringComparison.Ordinal) && !line.Item.Contains("Justification", StringComparison.Ordinal));
            silent.Select(line => $"{file.Path}:{line.Index + 1}").ShouldBeEmpty("give the reason on the same line, or better, mend it");
        }
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var later = new Regex(@"\b(" + "TO" + @"DO|FIX" + @"ME|HA" + @"CK|X" + @"XX)\b", RegexOptions.None, TimeSpan.FromSeconds(5));
        var texts = Repository.Files.Where(static file => file.IsCode || file.Name.EndsWith(".md", StringComparison.Ordinal) || file.Name.EndsWith(".yaml", StringComparison.Ordinal) || file.Name.EndsWith(".csproj", StringComparison.Ordinal) || file.Name.EndsWith(".mjs", StringComparison.Ordinal));
        texts.Where(file => later.IsMatch(file.Text)).Select(static file => file.Path).ShouldBeEmpty("do it, or open an issue");
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        var vague = new Regex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(\w*(?:Helpers?|Managers?|Utils?|Utilit(?:y|ies)|Dtos?|DTO|Service1|Misc))\b", RegexOptions.None, TimeSpan.FromSeconds(5));
        var found = Repository.Product.Concat(Repository.Tests).SelectMany(file => file.Code().Select(line => vague.Match(line.Text)).Where(static match => match.Success).Select(match => $"{file.Path}: {match.Groups[1].Value}"));
        found.ShouldBeEmpty("name it after the thing in the field that it is");
    }

    private static bool Silencing(string line) =>
        line.Contains("#pragma warning " + "disable", StringComparison.Ordinal) || line.Contains("[Suppress" + "Message", StringComparison.Ordinal) || line.Contains("#nullable " + "disable", StringComparison.Ordinal);
}
