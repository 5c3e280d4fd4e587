using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Narratives;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Peers;

/// <summary>Traits as people read them: inhabitants, and not their logarithm; yes or no, and not 1 or 0.</summary>
internal static class TraitWords
{
    private static readonly LocalisedText Yes = new("ja", "yes"), No = new("nee", "no"), Unknown = new("niet bekend", "not known");

    /// <summary>The name of a trait in a column head.</summary>
    public static LocalisedText Name(PeerTrait trait) => NearestNeighbours.KindOf(trait) switch
    {
        PublicTrait.Inhabitants => new("Inwoners", "Inhabitants"),
        PublicTrait.BudgetPerInhabitant => new("Begroting per inwoner, €", "Budget per inhabitant, €"),
        PublicTrait.StaffPerThousandInhabitants => new("Fte per 1.000 inwoners", "Fte per 1,000 inhabitants"),
        _ => new("In een verband", "In a partnership"),
    };

    /// <summary>The value of a trait; a word when it is not known.</summary>
    public static LocalisedText Value(PeerTrait trait, double? value) => (NearestNeighbours.KindOf(trait), value) switch
    {
        (_, null) => Unknown,
        (PublicTrait.Inhabitants, { } logarithm) => Numerals.Of(Math.Exp(logarithm), 0),
        (PublicTrait.BudgetPerInhabitant, { } euros) => Numerals.Of(euros, 0),
        (PublicTrait.StaffPerThousandInhabitants, { } fte) => Numerals.Of(fte, 1),
        (_, { } isMember) => isMember > 0 ? Yes : No,
    };
}
