using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>More licences are in use than the contract has.</summary>
internal sealed class MoreLicencesUsed : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{application}: {used} licenties in gebruik, maar {contracted} in het contract. Kijk of u de getallen hebt verwisseld, of dat u licenties tekortkomt.",
        "{application}: {used} licences in use, but {contracted} in the contract. Look whether you swapped the numbers, or whether you are short of licences.");

    /// <inheritdoc/>
    public override string Code => "C503";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in context.Return.Software.OrderBy(static line => line.Line, LineNumbers.First)
        where line.LicencesUsed > line.LicencesContracted
        let sentence = Sentence.Fill(
            new("application", SoftwareName.Of(line)),
            new("used", Written.Number((decimal)(line.LicencesUsed ?? 0))),
            new("contracted", Written.Number((decimal)(line.LicencesContracted ?? 0))))
        select Found(spec, SoftwareName.SpotOf(line, Columns.LicencesUsed), sentence, new CheckFacts(Quantity.Cost, line.Cents));
}
