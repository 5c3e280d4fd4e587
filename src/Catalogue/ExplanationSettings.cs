using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>How a gap is told.</summary>
/// <param name="MostCauses">Causes in the direction of the gap that are named.</param>
/// <param name="MostCounterCauses">Causes against it that are named.</param>
/// <param name="WholeEurosFrom">A smaller gap, in euros per inhabitant, is told with one decimal.</param>
/// <param name="ThousandsFrom">From this many euros a year they are told in thousands.</param>
public sealed record GapTelling(int MostCauses, int MostCounterCauses, double WholeEurosFrom, double ThousandsFrom);

/// <summary>How "what if" counts.</summary>
/// <param name="DoubleRunningYears">Years in which old and new run beside each other when nothing is said.</param>
/// <param name="MostDoubleRunningYears">At most this many.</param>
/// <param name="YearsAfter">Years after the last double one that are shown.</param>
/// <param name="MostCompared">Scenarios that may stand beside each other.</param>
/// <param name="MostSteps">Steps in one scenario.</param>
/// <param name="CostOfNew">What software as a service costs when nothing is said, in percent of what it replaces.</param>
public sealed record WhatIfSettings(int DoubleRunningYears, int MostDoubleRunningYears, int YearsAfter, int MostCompared, int MostSteps, int CostOfNew);

/// <summary>What is looked for in contracts.</summary>
public sealed record ContractSpec
{
    /// <summary>The file in which they stand.</summary>
    public const string File = "explanation.yaml";

    /// <summary>Stable id, such as <c>unused-licences</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it looks for.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>The rule in plain words, its margins filled in.</summary>
    public required LocalisedText Rule { get; init; }

    /// <summary>Margins by name, in the unit of the catalogue.</summary>
    public required IReadOnlyDictionary<string, double> Margins { get; init; }

    /// <summary>Its line in the catalogue.</summary>
    public required int Line { get; init; }

    /// <summary>The margin with this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public double this[string margin] => Margins[margin];
}

/// <summary>A kind of work, and the words by which names of programs tell it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Words">Lower-case words; one of five letters or more is also found inside a longer word.</param>
/// <param name="Label">Name.</param>
public sealed record ProgramFunction(string Id, IReadOnlyList<string> Words, LocalisedText Label);

/// <summary>How gaps are told, how "what if" counts, and what is looked for in contracts.</summary>
public sealed record ExplanationSettings
{
    /// <summary>How a gap is told.</summary>
    public required GapTelling Telling { get; init; }

    /// <summary>Bars of one cause each in a waterfall; the other causes are one bar together.</summary>
    public required int MostBars { get; init; }

    /// <summary>How "what if" counts.</summary>
    public required WhatIfSettings WhatIf { get; init; }

    /// <summary>What is looked for in contracts, in the order in which it is shown.</summary>
    public required IReadOnlyList<ContractSpec> Contracts { get; init; }

    /// <summary>Kinds of work that programs do.</summary>
    public required IReadOnlyList<ProgramFunction> Functions { get; init; }

    internal static ExplanationSettings Read(string directory)
    {
        var file = Entry.OfFile(directory, ContractSpec.File);
        _ = file.Text("source");
        var sentences = file.Child("sentences");
        var waterfall = file.Child("waterfall");
        var whatIf = file.Child("what-if");
        var settings = new ExplanationSettings
        {
            Telling = new GapTelling(Whole(sentences, "most-causes"), Whole(sentences, "most-counter-causes"), Value(sentences, "whole-euros-from"), Value(sentences, "thousands-from")),
            MostBars = Whole(waterfall, "most-causes"),
            WhatIf = new WhatIfSettings(Whole(whatIf, "double-running-years"), Whole(whatIf, "most-double-running-years"), Whole(whatIf, "years-after"), Whole(whatIf, "most-compared"), Whole(whatIf, "most-steps"), Whole(whatIf, "cost-of-new")),
            Contracts = [.. file.Identified("contracts").Select(ReadContract)],
            Functions = [.. file.Identified("functions").Select(ReadFunction)],
        };
        sentences.Close();
        waterfall.Close();
        whatIf.Close();
        file.Close();
        return settings;
    }

    private static double Value(Entry entries, string name)
    {
        var entry = entries.Child(name);
        var value = entry.Number("value");
        _ = entry.Text("unit");
        entry.Close();
        return value >= 0 ? value : throw entries.Wrong($"'{name}' is below 0");
    }

    private static int Whole(Entry entries, string name) => Value(entries, name) is var value && value == Math.Floor(value) && value <= 1000
        ? (int)value
        : throw entries.Wrong($"'{name}' must be a whole number up to 1000");

    private static ContractSpec ReadContract(Entry entry)
    {
        var entries = entry.Child("margins");
        var margins = entries.Keys.ToArray().ToDictionary(static name => name, name => Value(entries, name), StringComparer.Ordinal);
        entries.Close();
        var spec = new ContractSpec
        {
            Id = entry.Text("id"),
            Title = entry.Localised("title"),
            Rule = margins.Aggregate(entry.Localised("rule"), static (rule, margin) => rule.With(margin.Key, Written(margin.Value))),
            Margins = margins,
            Line = entry.Line,
        };
        entry.Close();
        return spec;
    }

    private static LocalisedText Written(double value)
    {
        var english = value.ToString("#,##0.###", System.Globalization.CultureInfo.InvariantCulture);
        return new LocalisedText(english.Replace(',', ' ').Replace('.', ',').Replace(' ', '.'), english);
    }

    private static ProgramFunction ReadFunction(Entry entry)
    {
        var function = new ProgramFunction(entry.Text("id"), entry.Texts("words"), entry.Localised("label"));
        entry.Close();
        return function;
    }
}
