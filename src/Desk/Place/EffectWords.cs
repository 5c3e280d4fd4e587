using Maatstaf.Explanation;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>Names of effects in a table. Each is a term of an accounting identity.</summary>
internal static class EffectWords
{
    public static LocalisedText Of(Effect effect) => effect.Kind switch
    {
        EffectKind.Volume => new("Aantal fte per inwoner", "Fte per inhabitant"),
        EffectKind.FunctionMix => new("Aandeel van deze functie", "Share of this function"),
        EffectKind.EmploymentMix => new("Verdeling eigen en inhuur", "Division between own and hired"),
        EffectKind.Price => effect.Employment switch
        {
            Employment.Hired => new("Kosten per ingehuurde fte", "Cost per hired fte"),
            Employment.Own => new("Kosten per eigen fte", "Cost per own fte"),
            _ => new("Kosten per fte", "Cost per fte"),
        },
        EffectKind.Hosting => new($"Verschuiving: {HostingName(effect.Hosting).Dutch}", $"Shift: {HostingName(effect.Hosting).English}"),
        EffectKind.Category => new("Kosten per inwoner", "Cost per inhabitant"),
        _ => new("Niet verder verdeeld", "Not split further"),
    };

    private static LocalisedText HostingName(Hosting? hosting) => hosting switch
    {
        Hosting.Saas => new("SaaS", "SaaS"),
        Hosting.Hosted => new("bij een leverancier", "hosted by a supplier"),
        Hosting.OnPremises => new("in eigen beheer", "on premises"),
        _ => new("plaats onbekend", "place not known"),
    };
}
