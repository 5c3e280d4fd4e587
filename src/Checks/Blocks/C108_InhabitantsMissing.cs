using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Blocks;

/// <summary>A municipality's cost has no unit to be measured by: its inhabitants are not known.</summary>
internal sealed class InhabitantsMissing : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "Het aantal inwoners ontbreekt. Zonder inwoners zijn uw kosten niet te vergelijken. Vul bij Kerngegevens de inwoners op 1 januari {year} in, volgens het CBS.",
        "The number of inhabitants is missing. Without inhabitants your cost cannot be compared. Fill in the inhabitants on 1 January {year} in Key data, as counted by Statistics Netherlands.");

    /// <inheritdoc/>
    public override string Code => "C108";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) => context.IsPartnership || context.Return.Profile is not null
        ? []
        : [Found(spec, Measured.Profile(Columns.Inhabitants), Sentence.Fill(new SentenceFact("year", Written.Year(context.Return.FiscalYear))), new CheckFacts(Quantity.Inhabitants, null))];
}
