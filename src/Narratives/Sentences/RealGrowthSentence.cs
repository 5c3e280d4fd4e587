using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>Growth since a base year, as indices with that year at 100.</summary>
/// <param name="Indicator">Which indicator, in euros.</param>
/// <param name="Base">The year at 100.</param>
/// <param name="Nominal">Index as counted.</param>
/// <param name="Real">Index without inflation.</param>
/// <param name="Prices">Index of prices.</param>
public sealed record RealGrowth(Indicator Indicator, int Base, double Nominal, double Real, double Prices);

/// <summary>"Zonder inflatie zijn de ICT-kosten per inwoner 6% hoger dan in 2004."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class RealGrowthSentence(Wording wording) : Sentence<RealGrowth>(wording)
{
    /// <inheritdoc/>
    public override string Id => "real-growth";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Vergelijkt met een vroeger jaar zonder inflatie. Toont het verschil als 0%, dan is het vrijwel even hoog.",
        "Compares with an earlier year without inflation. If the difference shows as 0%, it is about the same.");

    /// <inheritdoc/>
    public override LocalisedText? Say(RealGrowth facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Title(facts) is not { } real || Wording.Subject(facts.Indicator) is not { } subject)
            return null;
        var (be, nominal) = (Verbs.Be(subject.IsPlural), Compared(facts.Nominal, facts.Base));
        var (prices, per) = (Compared(facts.Prices, facts.Base), Wording.Per(facts.Indicator.Unit));
        return Wording.Capital(new(
            $"{subject.Name.Dutch}{per.Dutch} {be.Dutch} {nominal.Dutch}. De prijzen (CPI) zijn {prices.Dutch}. {real.Dutch}.",
            $"{subject.Name.English}{per.English} {be.English} {nominal.English}. Prices (CPI) are {prices.English}. {real.English}."));
    }

    /// <summary>The point alone, without full stop.</summary>
    public LocalisedText? Title(RealGrowth facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Wording.Subject(facts.Indicator) is not { } subject)
            return null;
        var (be, real) = (Verbs.Be(subject.IsPlural), Compared(facts.Real, facts.Base));
        return new(
            $"Zonder inflatie {be.Dutch} {subject.Name.Dutch} {real.Dutch}",
            $"Without inflation {subject.Name.English} {be.English} {real.English}");
    }

    private static LocalisedText Compared(double index, int baseYear)
    {
        var year = Numerals.Year(baseYear).Dutch;
        var shown = Rounding.HalfAwayFromZero(index - 100, 0);
        if (shown == 0)
            return new($"vrijwel even hoog als in {year}", $"about the same as in {year}");
        var size = Numerals.Of(Math.Abs(shown), 0);
        return shown > 0
            ? new($"{size.Dutch}% hoger dan in {year}", $"{size.English}% higher than in {year}")
            : new($"{size.Dutch}% lager dan in {year}", $"{size.English}% lower than in {year}");
    }
}
