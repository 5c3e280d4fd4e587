using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>For much of the software it is not known where it runs, so that the SaaS share comes out too low.</summary>
internal sealed class HostingUnknown : ReturnCheck
{
    private const string Margin = "share";

    private static readonly LocalisedText Sentence = new(
        "Bij {unknown} van {all} aan software ({share}) staat niet waar het draait. Uw SaaS-aandeel komt daardoor te laag uit. Vul 'Waar draait het' in waar u het weet.",
        "For {unknown} of {all} of software ({share}) it is not said where it runs. So your SaaS share comes out too low. Fill in 'Where it runs' where you know it.");

    /// <inheritdoc/>
    public override string Code => "C507";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec)
    {
        var own = context.Return.Software.Where(static line => line.Recharge is null).ToArray();
        var unknown = own.Where(static line => line.Hosting == Hosting.Unknown).ToArray();
        long all = own.Sum(static line => line.Cents), cents = unknown.Sum(static line => line.Cents);
        if (all <= 0 || cents * 100m <= all * (decimal)spec[Margin])
            yield break;
        var sentence = Sentence.Fill(new("unknown", Written.Euros(cents)), new("all", Written.Euros(all)), new("share", Written.Percent((double)cents / all)));
        var spot = new Spot(CostTree.Software, string.Empty, Columns.Hosting, CostTree.Software)
        {
            Lines = [.. unknown.OrderByDescending(static line => Math.Abs(line.Cents)).ThenBy(static line => line.Line, LineNumbers.First).Select(static line => line.Line)],
        };
        yield return Found(spec, spot, sentence, new CheckFacts(Quantity.Cost, cents));
    }
}
