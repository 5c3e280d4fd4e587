using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Gaps;

/// <summary>Names of effects in a table. Each is a term of an accounting identity.</summary>
internal static class EffectWords
{
    public static LocalisedText Of(Effect effect, BenchmarkCatalogue catalogue) => effect.Kind switch
    {
        EffectKind.Volume => new("Aantal fte per inwoner", "Fte per inhabitant"),
        EffectKind.FunctionMix => new("Aandeel van deze functie", "Share of this function"),
        EffectKind.EmploymentMix => new("Verdeling eigen en inhuur", "Division between own and hired"),
        EffectKind.Price => catalogue.Indicator(Quotient.CostPerFte(CostTree.Personnel, effect.Employment)).Label,
        EffectKind.Hosting => new($"Verschuiving: {NameOf(effect.Hosting).Dutch}", $"Shift: {NameOf(effect.Hosting).English}"),
        EffectKind.Category => new("Kosten per inwoner", "Cost per inhabitant"),
        _ => new("Niet verder verdeeld", "Not split further"),
    };

    /// <summary>Own or hired staff.</summary>
    public static LocalisedText NameOf(Employment employment) => employment == Employment.Own ? new("eigen", "own") : new("inhuur", "hired");

    /// <summary>Where software runs.</summary>
    public static LocalisedText NameOf(Hosting? hosting) => hosting switch
    {
        Hosting.Saas => new("SaaS", "SaaS"),
        Hosting.Hosted => new("bij een leverancier", "hosted by a supplier"),
        Hosting.OnPremises => new("in eigen beheer", "on premises"),
        _ => new("plaats onbekend", "place not known"),
    };
}
