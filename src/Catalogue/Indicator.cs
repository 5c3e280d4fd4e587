using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A unit in which values are shown.</summary>
/// <param name="Id">Stable id, such as <c>eur/inhabitant</c>.</param>
/// <param name="IsEuros">True when inflation corrects it.</param>
/// <param name="Decimals">Decimals in tables.</param>
/// <param name="HeadlineDecimals">Decimals in sentences.</param>
/// <param name="ShownTimes">Factor before it is shown (100 for a ratio in percent).</param>
/// <param name="Label">Full name.</param>
/// <param name="Short">Name in a table head.</param>
public sealed record Unit(string Id, bool IsEuros, int Decimals, int HeadlineDecimals, double ShownTimes, LocalisedText Label, LocalisedText Short);

/// <summary>The municipalities in one half of a scale of maturity.</summary>
/// <param name="Pillar">The part of the questionnaire.</param>
/// <param name="IsHigh">True = their mean score is above the middle of the scale; false = at or below it.</param>
public sealed record MaturityHalf(MaturityPillar Pillar, bool IsHigh);

/// <summary>Which participants have a value, apart from those without a denominator.</summary>
public enum Respondents
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Who reported any project line.</summary>
    WithProjects,

    /// <summary>Who reported a use case of artificial intelligence, or answered a question about it: of the others nobody knows whether they have none.</summary>
    WithUseCases,

    /// <summary>The same, when the cost of each use case that is tried or in use is known.</summary>
    WithUseCaseCost,
}

/// <summary>An indicator: numerator / denominator × scale.</summary>
public sealed record Indicator
{
    /// <summary>Stable id, such as <c>ict.cost-per-inhabitant</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is divided.</summary>
    public required Measure Numerator { get; init; }

    /// <summary>What it is divided by; a municipality without it has no value.</summary>
    public required Measure Denominator { get; init; }

    /// <summary>What it measures, apart from its name, its scale and among whom.</summary>
    public Quotient Quotient => new(Numerator, Denominator);

    /// <summary>Factor on the ratio of the two measures in their own units (euro, fte, hours, inhabitants).</summary>
    public required double Scale { get; init; }

    /// <summary>Unit of the value.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Which municipalities have a value.</summary>
    public required Respondents Respondents { get; init; }

    /// <summary>Only municipalities in this half have a value, and none that did not answer; null = all.</summary>
    public required MaturityHalf? Among { get; init; }

    /// <summary>First fiscal year in which the numerator was asked; null = always.</summary>
    public required int? From { get; init; }

    /// <summary>The node of the cost tree that it is about, if it is about one.</summary>
    public required string? Node { get; init; }

    /// <summary>
    /// True when it only serves to explain a gap: the engine makes its headline alone, participants see it under disclosure
    /// control, and it stands in no file of statistics and on no list of indicators.
    /// </summary>
    public bool IsExplaining { get; init; }

    /// <summary>True when it serves a theme and is no part of the data package format: who exchanges statistics asks for it, and disclosure control looks at it last.</summary>
    public bool IsOfTheme { get; init; }

    /// <summary>Name.</summary>
    public required LocalisedText Label { get; init; }

    /// <summary>Name beside a line or below a bar; null = that of its node, or else its name.</summary>
    public LocalisedText? Short { get; init; }

    /// <summary>What it says, in plain words.</summary>
    public required LocalisedText Explanation { get; init; }

    /// <summary>Whether it divides the whole cost of a node, without any restriction on lines.</summary>
    public bool IsWholeCost => Numerator is { Quantity: Quantity.Cost, Hosting: null, Employment: null, Theme: null } && Respondents == Respondents.All;

    /// <summary>Whether it counts which part of the participants gives the highest answer: of one municipality it is an answer and no figure.</summary>
    public bool IsShareOfParticipants => Numerator.AtTop;

    /// <summary>Whether every municipality with a denominator has a value.</summary>
    public bool IsAboutAll => Respondents == Respondents.All && Among is null;

    /// <summary>Whether the numerator was asked in a fiscal year.</summary>
    public bool IsAsked(int fiscalYear) => From is not { } from || fiscalYear >= from;
}
