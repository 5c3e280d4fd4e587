using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace Maatstaf.Desk.Place.Gaps;

/// <summary>A component of a page that shows an explanation.</summary>
public abstract class GapPart : PlacePart
{
    /// <summary>The explanation.</summary>
    [Parameter, EditorRequired]
    public required ToldExplanation Told { get; set; }

    /// <summary>Euros per inhabitant.</summary>
    protected Unit Unit => View.Catalogue.Indicator(Quotient.CostPerInhabitant(CostTree.Root)).Unit;

    /// <summary>Writes amounts.</summary>
    protected Wording Wording => new(View.Catalogue);

    /// <summary>The address of the page about a node, with the same comparison.</summary>
    protected string To(string node) => Here(node == CostTree.Root ? "verschil" : $"verschil/{node}", More(Told.Against));

    /// <summary>What a comparison adds to an address.</summary>
    internal static string More(GapAgainst against) => GapAddress.Write(against) is { Length: > 0 } written ? $"&{GapAddress.Part}={written}" : string.Empty;

    /// <summary>Head of a column of euros a year: for how many inhabitants.</summary>
    protected string ColumnAYear => Told.Explanation.Own.Inhabitants is { } inhabitants
        ? T(new($"Euro per jaar bij {Numerals.Count(inhabitants).Dutch} inwoners", $"Euros a year for {Numerals.Count(inhabitants).English} inhabitants"))
        : T(PlaceWords.ColumnAYear);

    /// <summary>A side with its year: "Uw gemeente (2024)".</summary>
    protected string NameOf(Side side) => $"{T(Wording.Capital(side.Name))} ({T(Numerals.Year(side.Year))})";

    /// <summary>A difference in a column, in euros per inhabitant.</summary>
    protected string Change(decimal amount) => T(Numerals.Signed(amount, Told.PerInhabitant.Decimals));

    /// <summary>A difference in a column, in euros a year; nothing when it is not known.</summary>
    protected string? ChangeAYear(decimal? amount) => amount is { } euros ? T(Numerals.Signed(euros, 0)) : null;

    /// <summary>A level in a column, in euros per inhabitant.</summary>
    protected string Level(decimal amount) => T(Numerals.Of(amount, Told.PerInhabitant.Decimals));
}
