using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>An indicator per inhabitant times the inhabitants of the country.</summary>
/// <param name="Indicator">Which indicator, per inhabitant.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Value">Euros per inhabitant.</param>
/// <param name="Population">Inhabitants of the country.</param>
public sealed record Market(Indicator Indicator, int Year, double Value, NationalPopulation Population)
{
    /// <summary>Millions of euros.</summary>
    public double Millions => Value * Population.Inhabitants / 1e6;
}

/// <summary>"Met 17,9 miljoen inwoners van Nederland was dat in 2024 naar schatting € 682 miljoen."</summary>
/// <param name="wording">Writes numbers and names.</param>
/// <param name="tree">Names the component.</param>
public sealed class MarketSentence(Wording wording, CostTree tree) : Sentence<Market>(wording)
{
    /// <inheritdoc/>
    public override string Id => "market";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Rekent het kerncijfer om naar alle inwoners van Nederland. Dat is een schatting: de deelnemers zijn geen steekproef.",
        "Takes the headline to all inhabitants of the Netherlands. It is an estimate: the participants are not a sample.");

    /// <inheritdoc/>
    public override LocalisedText? Say(Market facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (year, millions, inhabitants) = (Numerals.Year(facts.Year).Dutch, Written(facts), Numerals.Of(facts.Population.Inhabitants / 1e6, 1));
        return new(
            $"Met {inhabitants.Dutch} miljoen inwoners van Nederland was dat in {year} naar schatting {millions.Dutch}.",
            $"With {inhabitants.English} million inhabitants of the Netherlands that was an estimated {millions.English} in {year}.");
    }

    /// <summary>As a title.</summary>
    public LocalisedText Title(Market facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var millions = Written(facts);
        var name = facts.Indicator.Node is { } node ? tree[node].Short : facts.Indicator.Label;
        return new(
            $"{name.Dutch} kost alle {Wording.Names.Participants.Dutch} samen naar schatting {millions.Dutch}",
            $"{name.English} costs all {Wording.Names.Participants.English} together an estimated {millions.English}");
    }

    private static LocalisedText Written(Market facts)
    {
        var number = Numerals.Of(facts.Millions, 0);
        return new($"€{Numerals.NoBreakSpace}{number.Dutch} miljoen", $"€{number.English} million");
    }
}
