using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests;

/// <summary>The rule book <c>docs/checks.md</c> says what the catalogue says.</summary>
public sealed class RuleBookTests
{
    private const string HowToRenew = "run `MAATSTAF_RENEW=1 dotnet run --project tests/Checks.Tests`, look at the difference and commit it";

    private static readonly string Path = System.IO.Path.Combine(Root(), "docs", "checks.md");

    [Fact]
    public void The_rule_book_is_what_the_catalogue_says()
    {
        var book = Book();
        if (Environment.GetEnvironmentVariable("MAATSTAF_RENEW") == "1")
            File.WriteAllText(Path, book);
        (File.Exists(Path) ? File.ReadAllText(Path) : string.Empty).ShouldBe(book, $"docs/checks.md says something else than the catalogue: {HowToRenew}");
    }

    private static string Book()
    {
        var book = new StringBuilder($"""
            # Checks on a return

            What is looked at when a return is submitted, from `catalogue/checks.yaml`. Each check is one class in `src/Checks` with its
            sentence, and one class of tests. The tests write this page; when it no longer fits, {HowToRenew}.

            - **blocks**: the return cannot be submitted until it is corrected.
            - **asks**: the coordinator corrects it or explains it; the benchmark team reads the answer.
            - **informs**: worth knowing; nothing is asked.

            One mistake gets one question: a check is silent where a more precise one (*yields to*) speaks about the same amount, a part
            of it, or what it rests on. Questions stand in the order of what they would change in the headline. A check that compares
            with others tells nothing of theirs; what it lacks to compare with, it does not look at.

            | code | severity | check | what to do |
            |---|---|---|---|

            """);
        var checks = Country.Catalogue.Checks.All;
        foreach (var check in checks)
            book.Append(CultureInfo.InvariantCulture, $"| [{check.Code}](#{Anchor(check)}) | {Word(check.Severity)} | {check.Title.Dutch} / {check.Title.English} | {check.WhatToDo.Dutch} |\n");
        foreach (var check in checks)
        {
            book.Append(CultureInfo.InvariantCulture, $"\n## {Heading(check)}\n\n");
            book.Append(CultureInfo.InvariantCulture, $"- {Word(check.Severity)}: *{check.Title.English}*\n- nl: {check.WhatToDo.Dutch}\n- en: {check.WhatToDo.English}\n");
            foreach (var (name, margin) in check.Margins)
                book.Append(CultureInfo.InvariantCulture, $"- margin `{name}`: {margin.Value.ToString("#,0.####", Spaced)} {margin.Unit}\n");
            if (check.YieldsTo.Count > 0)
                book.Append(CultureInfo.InvariantCulture, $"- yields to: {string.Join(", ", check.YieldsTo)}\n");
            book.Append(CultureInfo.InvariantCulture, $"- source: {check.Source}\n");
        }

        return book.ToString();
    }

    private static NumberFormatInfo Spaced => new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "." };

    private static string Word(Severity severity) => severity switch
    {
        Severity.Blocks => "blocks",
        Severity.Asks => "asks",
        _ => "informs",
    };

    private static string Heading(CheckSpec check) => $"{check.Code} {check.Title.Dutch}";

    /// <summary>As a reader of Markdown makes it: small letters, hyphens for spaces, nothing else.</summary>
    private static string Anchor(CheckSpec check) =>
        string.Concat(Heading(check).Replace(' ', '-').Where(static sign => char.IsLetterOrDigit(sign) || sign == '-').Select(char.ToLowerInvariant));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Maatstaf.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Maatstaf.slnx does not stand above the tests.");
    }
}
