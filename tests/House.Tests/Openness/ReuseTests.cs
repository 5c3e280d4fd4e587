using System.Text.RegularExpressions;

namespace Maatstaf.House_Tests.Openness;

/// <summary>Every file has a holder of its rights and a licence whose text is there, as REUSE asks.</summary>
public sealed partial class ReuseTests
{
    private readonly string text = Repository.Read("REUSE.toml");

    [Fact]
    public void Every_file_is_covered_with_a_holder_and_a_licence()
    {
        var annotations = text.Split("[[annotations]]")[1..];
        annotations.ShouldAllBe(static annotation => annotation.Contains("SPDX-FileCopyrightText", StringComparison.Ordinal) && annotation.Contains("SPDX-License-Identifier", StringComparison.Ordinal));
        annotations[0].ShouldContain("path = \"**\"");
        var named = Paths().Match(string.Concat(annotations[1..])).Groups[1].Value.Split(',').Select(static path => path.Trim().Trim('"')).ToArray();
        named.ShouldNotBeEmpty();
        named.ShouldAllBe(static path => Repository.Files.Any(file => file.Path == path));
    }

    [Fact]
    public void Every_licence_has_its_text_and_every_text_a_use()
    {
        var used = Licence().Matches(text).SelectMany(static match => match.Groups[1].Value.Split(" AND ")).ToHashSet();
        var texts = Repository.Files.Where(static file => file.Path.StartsWith("LICENSES/", StringComparison.Ordinal)).Select(static file => Path.GetFileNameWithoutExtension(file.Name));
        texts.ShouldBe(used.Order(StringComparer.Ordinal), ignoreOrder: true);
        Repository.Read("LICENSES/EUPL-1.2.txt").ShouldBe(Repository.Read("LICENSE"));
    }

    [Fact]
    public void A_file_with_figures_of_others_is_named_with_their_licence()
    {
        var holding = Repository.Files.Where(static file => file.Path.StartsWith("catalogue/", StringComparison.Ordinal) && Borrowed().IsMatch(file.Text)).Select(static file => file.Path);
        holding.Where(path => !text.Contains($"\"{path}\"", StringComparison.Ordinal)).ShouldBeEmpty("name the file in REUSE.toml");
    }

    [GeneratedRegex(@"path = \[([^\]]*)\]")]
    private static partial Regex Paths();

    [GeneratedRegex("SPDX-License-Identifier = \"([^\"]+)\"")]
    private static partial Regex Licence();

    [GeneratedRegex("(licence|licentie) CC BY")]
    private static partial Regex Borrowed();
}
