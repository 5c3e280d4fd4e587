using System.ComponentModel;
using Maatstaf.Explanation;

namespace Maatstaf.Api.Answers;

[Description("Waarom uw gemeente meer of minder aan ICT uitgeeft dan een groep, in euro per inwoner per oorzaak. De oorzaken tellen precies op tot het verschil.")]
internal sealed record ExplanationAnswer
{
    [Description("Code van de organisatie.")]
    public required string Organisation { get; init; }

    [Description("Boekjaar.")]
    public required int Year { get; init; }

    [Description("Naam van de groep gemeenten waar u naast staat.")]
    public required string Group { get; init; }

    [Description("Het verschil in euro per jaar, onafgerond; null als het aantal inwoners niet bekend is.")]
    public required double? EurosAYear { get; init; }

    [Description("Wat een bestuurder moet weten, het belangrijkste eerst.")]
    public required IReadOnlyList<Texts> Sentences { get; init; }

    [Description("De kosten en alles daaronder, zo diep als de verklaring gaat; eerst het geheel, daarna de delen.")]
    public required IReadOnlyList<ExplainedNodeAnswer> Nodes { get; init; }
}

[Description("Een deel van de kosten, met het verschil en waardoor het komt.")]
internal sealed record ExplainedNodeAnswer
{
    [Description("Naam van het deel in de kostenboom.")]
    public required string Node { get; init; }

    [Description("Uw kosten in euro per inwoner, onafgerond.")]
    public required double Own { get; init; }

    [Description("De kosten van de groep in euro per inwoner, onafgerond.")]
    public required double Other { get; init; }

    [Description("Het verschil: boven 0 betekent dat u meer uitgeeft.")]
    public required double Gap { get; init; }

    [Description("Waardoor het verschil komt. Samen zijn zij precies het verschil.")]
    public required IReadOnlyList<EffectAnswer> Effects { get; init; }

    [Description("Waarom de verklaring hier niet dieper gaat: withheld (cijfers daaronder zijn afgeschermd), missing (niet bekend), asked-otherwise (niet in beide jaren gevraagd) of parts-differ (de delen zijn niet het geheel); null als zij zo diep gaat als de kostenboom.")]
    public required string? NotDeeper { get; init; }
}

[Description("Een oorzaak van een verschil.")]
internal sealed record EffectAnswer
{
    [Description("Vaste naam: het deel van de kosten, de soort, en waar het om gaat.")]
    public required string Id { get; init; }

    [Description("Het deel van de kosten.")]
    public required string Node { get; init; }

    [Description("De soort. volume: meer of minder fte per inwoner; function-mix en employment-mix: andere functies, of meer of minder inhuur; price: andere kosten per fte; category: andere kosten per inwoner; hosting: een andere plek; not-split: niet te splitsen.")]
    public required EffectKind Kind { get; init; }

    [Description("Euro per inwoner, onafgerond; boven 0 betekent dat u meer uitgeeft.")]
    public required double PerInhabitant { get; init; }
}
