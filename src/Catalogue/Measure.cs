using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>What is added up in a measure, with the integer unit in which the engine keeps it.</summary>
public enum Quantity
{
    /// <summary>Cost of lines, in cents.</summary>
    Cost,

    /// <summary>Fte of personnel lines, in thousandths.</summary>
    Fte,

    /// <summary>Hours of project lines, in hundredths.</summary>
    Hours,

    /// <summary>Inhabitants on 1 January.</summary>
    Inhabitants,

    /// <summary>ICT workplaces.</summary>
    Workplaces,

    /// <summary>Total expenditure of the annual accounts, in cents.</summary>
    Budget,

    /// <summary>Fte of the whole organisation, in thousandths.</summary>
    Staff,

    /// <summary>Scores on questions about maturity, in thousandths.</summary>
    Score,

    /// <summary>How many questions about maturity were answered.</summary>
    Answers,

    /// <summary>How many use cases of artificial intelligence are tried or in use.</summary>
    UseCases,

    /// <summary>Cost of those use cases, in cents.</summary>
    UseCaseCost,

    /// <summary>Hours of the whole processes in which those use cases help, in hundredths; only where the hours saved are known too.</summary>
    ProcessHours,

    /// <summary>Hours that those use cases save, in hundredths; only where the hours of the process are known too.</summary>
    HoursSaved,
}

/// <summary>A named sum over a municipality's year: a quantity and what restricts it.</summary>
/// <param name="Quantity">What is added up.</param>
/// <param name="Node">Only lines within this node of the cost tree.</param>
/// <param name="Hosting">Only software lines hosted so.</param>
/// <param name="Employment">Only personnel lines with this employment.</param>
/// <param name="Theme">Only lines with this theme.</param>
/// <param name="ProjectTheme">Only project lines with this theme.</param>
/// <param name="Pillar">Only questions of this part of the questionnaire on maturity.</param>
/// <param name="Question">Only this question of the questionnaire on maturity.</param>
/// <param name="AtTop">Only answers at the highest level.</param>
public sealed record Measure(
    Quantity Quantity,
    string? Node = null,
    Hosting? Hosting = null,
    Employment? Employment = null,
    LineTheme? Theme = null,
    string? ProjectTheme = null,
    string? Pillar = null,
    string? Question = null,
    bool AtTop = false)
{
    /// <summary>How many of the engine's integer units make one unit of the quantity.</summary>
    public int UnitsPerOne => Quantity switch
    {
        Quantity.Cost or Quantity.Budget or Quantity.Hours or Quantity.UseCaseCost or Quantity.ProcessHours or Quantity.HoursSaved => 100,
        Quantity.Fte or Quantity.Staff or Quantity.Score => 1000,
        _ => 1,
    };

    internal static Measure Read(Entry entry, Func<string, string> fill, CostTree tree, MaturitySurvey survey)
    {
        var measure = new Measure(
            Choose(entry, "quantity", Quantities) ?? throw entry.Wrong("'quantity' is missing"),
            entry.OptionalText("node") is { } node ? fill(node) : null,
            Choose(entry, "hosting", Hostings),
            Choose(entry, "employment", Employments),
            Choose(entry, "theme", Themes),
            entry.OptionalText("project-theme") is { } theme ? fill(theme) : null,
            entry.OptionalText("pillar") is { } pillar ? fill(pillar) : null,
            entry.OptionalText("question"),
            entry.OptionalText("level") switch { null => false, "top" => true, var other => throw entry.Wrong($"'level' is '{other}', expected top") });
        entry.Close();
        if (measure.Node is { } id && !tree.Contains(id))
            throw entry.Wrong($"'{id}' is not a node of the cost tree");
        if (measure.Quantity is Quantity.Cost or Quantity.Fte && measure.Node is null)
            throw entry.Wrong("cost and fte need a 'node'");
        if ((measure.Quantity is Quantity.Score or Quantity.Answers) != (measure.Pillar is not null || measure.Question is not null))
            throw entry.Wrong("score and answers, and nothing else, need a 'pillar' or a 'question'");
        if (measure.Pillar is { } asked && survey.Pillars.All(known => known.Id != asked))
            throw entry.Wrong($"pillar '{asked}' does not stand in maturity.yaml");
        if (measure.Question is { } code && (measure is not { Quantity: Quantity.Answers, Pillar: null } || survey.Find(code) is not { Pillar.IsCounted: true }))
            throw entry.Wrong($"'{code}' is no question whose answers are counted; only answers have a 'question', and then no 'pillar'");
        if (measure is { AtTop: true, Question: null })
            throw entry.Wrong("'level' needs a 'question'");
        return measure;
    }

    internal static readonly Dictionary<string, Quantity> Quantities = new(StringComparer.Ordinal)
    {
        ["cost"] = Quantity.Cost,
        ["fte"] = Quantity.Fte,
        ["hours"] = Quantity.Hours,
        ["inhabitants"] = Quantity.Inhabitants,
        ["workplaces"] = Quantity.Workplaces,
        ["budget"] = Quantity.Budget,
        ["staff"] = Quantity.Staff,
        ["score"] = Quantity.Score,
        ["answers"] = Quantity.Answers,
        ["use-cases"] = Quantity.UseCases,
        ["use-case-cost"] = Quantity.UseCaseCost,
        ["process-hours"] = Quantity.ProcessHours,
        ["hours-saved"] = Quantity.HoursSaved,
    };

    private static readonly Dictionary<string, Hosting> Hostings = new(StringComparer.Ordinal)
    {
        ["saas"] = Vocabulary.Hosting.Saas,
        ["hosted"] = Vocabulary.Hosting.Hosted,
        ["on-premises"] = Vocabulary.Hosting.OnPremises,
        ["unknown"] = Vocabulary.Hosting.Unknown,
    };

    private static readonly Dictionary<string, Employment> Employments = new(StringComparer.Ordinal)
    {
        ["own"] = Vocabulary.Employment.Own,
        ["hired"] = Vocabulary.Employment.Hired,
    };

    private static readonly Dictionary<string, LineTheme> Themes = new(StringComparer.Ordinal)
    {
        ["security"] = LineTheme.Security,
        ["bi"] = LineTheme.Bi,
    };

    private static T? Choose<T>(Entry entry, string key, Dictionary<string, T> choices)
        where T : struct
    {
        if (entry.OptionalText(key) is not { } word)
            return null;
        return choices.TryGetValue(word, out var choice)
            ? choice
            : throw entry.Wrong($"'{key}' is '{word}', expected {string.Join(", ", choices.Keys)}");
    }
}
