using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A number that decides when a check speaks.</summary>
/// <param name="Value">The number, 0 or more.</param>
/// <param name="Unit">Its unit, such as <c>eur</c> or <c>percent</c>.</param>
/// <param name="Line">Its line in the catalogue.</param>
public sealed record CheckMargin(double Value, string Unit, int Line);

/// <summary>A check on the content of a return: how serious it is, what to do, and with which margins it works.</summary>
public sealed record CheckSpec
{
    /// <summary>The file in which checks stand.</summary>
    public const string File = "checks.yaml";

    /// <summary>Stable code, such as <c>C101</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it means for the return.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it looks for.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>What the one who delivers can do.</summary>
    public required LocalisedText WhatToDo { get; init; }

    /// <summary>Margins by name.</summary>
    public required IReadOnlyDictionary<string, CheckMargin> Margins { get; init; }

    /// <summary>Codes of more precise checks: when one of them speaks about the same amount, this one is silent.</summary>
    public required IReadOnlyList<string> YieldsTo { get; init; }

    /// <summary>Who decided it.</summary>
    public required string Source { get; init; }

    /// <summary>Its line in the catalogue.</summary>
    public required int Line { get; init; }

    /// <summary>The margin with this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public double this[string margin] => Margins[margin].Value;
}

/// <summary>The checks on the content of a return that run, in the order of their codes.</summary>
public sealed class CheckCatalogue
{
    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["blocks"] = Severity.Blocks,
        ["asks"] = Severity.Asks,
        ["informs"] = Severity.Informs,
    };

    private CheckCatalogue(IReadOnlyList<CheckSpec> all) => All = all;

    /// <summary>All checks, by code.</summary>
    public IReadOnlyList<CheckSpec> All { get; }

    /// <summary>The check with this code, or null when it does not run.</summary>
    public CheckSpec? Find(string code) => All.FirstOrDefault(check => check.Code == code);

    internal static CheckCatalogue Read(string directory)
    {
        var file = Entry.OfFile(directory, CheckSpec.File);
        _ = file.Text("source");
        var entries = file.Identified("checks", "code");
        var codes = entries.Select(static entry => entry.Text("code")).ToArray();
        CheckSpec[] checks = [.. entries.Select(entry => ReadCheck(entry, codes))];
        file.Close();
        for (var check = 1; check < checks.Length; check++)
        {
            if (string.CompareOrdinal(checks[check - 1].Code, checks[check].Code) > 0)
                throw entries[check].Wrong($"'{checks[check].Code}' must stand before '{checks[check - 1].Code}'");
        }

        return new CheckCatalogue(checks);
    }

    private static CheckSpec ReadCheck(Entry entry, IReadOnlyCollection<string> codes)
    {
        var severity = entry.Text("severity");
        var check = new CheckSpec
        {
            Code = entry.Text("code"),
            Severity = Severities.TryGetValue(severity, out var known) ? known : throw entry.Wrong($"'severity' is '{severity}', expected {string.Join(", ", Severities.Keys)}"),
            Title = entry.Localised("title"),
            WhatToDo = entry.Localised("what-to-do"),
            Margins = entry.Has("margins") ? ReadMargins(entry.Child("margins")) : new Dictionary<string, CheckMargin>(),
            YieldsTo = entry.Has("yields-to") ? entry.Texts("yields-to") : [],
            Source = entry.Text("source"),
            Line = entry.Line,
        };
        entry.Close();
        if (check.YieldsTo.FirstOrDefault(code => code == check.Code || !codes.Contains(code)) is { } wrong)
            throw entry.Wrong($"'{check.Code}' yields to '{wrong}', which is not another check");
        return check;
    }

    private static Dictionary<string, CheckMargin> ReadMargins(Entry entries)
    {
        var margins = new Dictionary<string, CheckMargin>(StringComparer.Ordinal);
        foreach (var name in entries.Keys.ToArray())
        {
            var entry = entries.Child(name);
            var margin = new CheckMargin(entry.Number("value"), entry.Text("unit"), entry.Line);
            entry.Close();
            margins.Add(name, margin.Value >= 0 ? margin : throw entry.Wrong($"'{name}' is below 0"));
        }

        return margins;
    }
}
