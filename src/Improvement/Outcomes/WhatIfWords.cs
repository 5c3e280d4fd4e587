using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>Words of "what if" that stand on pages and in files alike.</summary>
public static class WhatIfWords
{
    /// <summary>What it is and what it is not.</summary>
    public static LocalisedText NoForecast { get; } = new(
        "Dit is een rekensom, geen voorspelling. Inwoners, prijzen en alle andere kosten blijven zoals ze waren.",
        "This is a calculation, not a forecast. Inhabitants, prices and all other cost stay as they were.");

    /// <summary>A part of the time.</summary>
    public static LocalisedText Phase(YearPhase phase) => phase switch
    {
        YearPhase.Before => new("nu", "now"),
        YearPhase.Double => new("dubbel", "double"),
        _ => new("daarna", "after"),
    };

    /// <summary>What a lever is about, beside the name of its node.</summary>
    public static LocalisedText KindOf(LeverKind kind) => kind switch
    {
        LeverKind.CostPerFte => new("kosten per fte", "cost per fte"),
        LeverKind.FtePerInhabitant => new("aantal fte", "number of fte"),
        LeverKind.HiredShare => new("aandeel inhuur", "hired share"),
        LeverKind.SaasShare => new("aandeel SaaS", "SaaS share"),
        _ => new("kosten per inwoner", "cost per inhabitant"),
    };

    /// <summary>A lever with its node: "Automatisering: kosten per fte".</summary>
    public static LocalisedText NameOf(Lever lever, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(catalogue);
        var (node, kind) = (catalogue.CostTree[lever.Node].Short, KindOf(lever.Kind));
        return new($"{node.Dutch}: {kind.Dutch}", $"{node.English}: {kind.English}");
    }

    /// <summary>Why a step does not count.</summary>
    public static LocalisedText Why(StepObstacle obstacle) => obstacle switch
    {
        StepObstacle.Withheld => new("Het cijfer van de groep is afgeschermd. Vul zelf een waarde in.", "The group's figure is withheld. Fill in a value yourself."),
        StepObstacle.NoGroupValue => new("De groep heeft hier geen cijfer. Vul zelf een waarde in.", "The group has no figure here. Fill in a value yourself."),
        StepObstacle.NoOwnCost => new("U heeft hier geen kosten, of een deel is negatief. Er valt niets te rekenen.", "You have no cost here, or a part is negative. There is nothing to calculate."),
        StepObstacle.NoOwnFte => new("U heeft hier geen fte. Er valt niets te rekenen.", "You have no fte here. There is nothing to calculate."),
        _ => new("Niet bekend is wat eigen of ingehuurde mensen hier per fte kosten.", "It is not known what own or hired people cost per fte here."),
    };
}
