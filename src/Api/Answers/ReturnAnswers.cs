using System.ComponentModel;

namespace Maatstaf.Api.Answers;

[Description("Een levering van uw organisatie, zonder de regels.")]
internal sealed record ReturnSummaryAnswer
{
    [Description("De editie: het jaar waarin zij uitkomt.")]
    public required int Edition { get; init; }

    [Description("Het boekjaar waar de levering over gaat.")]
    public required int FiscalYear { get; init; }

    [Description("Hoe ver de levering is.")]
    public required Delivery.Cases.ReturnState State { get; init; }

    [Description("Of zij nu te veranderen is.")]
    public required bool IsOpen { get; init; }

    [Description("Adressen, zonder de naam van de server.")]
    public required ReturnLinks Links { get; init; }
}

[Description("Adressen bij een levering.")]
internal sealed record ReturnLinks
{
    [Description("De levering met haar regels.")]
    public required string Self { get; init; }

    [Description("Wat er aan het concept niet klopt of opvalt.")]
    public required string Findings { get; init; }

    [Description("De levering op de site, waar een coördinator haar indient.")]
    public required string Page { get; init; }
}

[Description("De levering van uw organisatie zoals zij in concept is.")]
internal sealed record ReturnAnswer
{
    [Description("Code van de organisatie.")]
    public required string Organisation { get; init; }

    [Description("De editie: het jaar waarin zij uitkomt.")]
    public required int Edition { get; init; }

    [Description("Het boekjaar waar de levering over gaat.")]
    public required int FiscalYear { get; init; }

    [Description("Hoe ver de levering is.")]
    public required Delivery.Cases.ReturnState State { get; init; }

    [Description("Of zij nu te veranderen is.")]
    public required bool IsOpen { get; init; }

    [Description("Nummer van de laatste versie die is ingediend; 0 als dat nog nooit gebeurde.")]
    public required int Submitted { get; init; }

    [Description("Wanneer het concept voor het laatst veranderde; null als er nog niets is.")]
    public required DateTime? ChangedAt { get; init; }

    [Description("Wie het concept voor het laatst veranderde; leeg als er nog niets is.")]
    public required string ChangedBy { get; init; }

    [Description("Alle regels, per tabel op volgorde.")]
    public required IReadOnlyList<RowAnswer> Rows { get; init; }

    [Description("Adressen, zonder de naam van de server.")]
    public required ReturnLinks Links { get; init; }
}

[Description("Een regel van een levering. Tabellen en kolommen zijn die van het datapakket.")]
internal sealed record RowAnswer
{
    [Description("De tabel, zoals software.")]
    public required string Table { get; init; }

    [Description("Naam van de regel binnen haar tabel: een nummer, een vraag, of profile bij de kerngegevens.")]
    public required string Line { get; init; }

    [Description("De waarden per kolom, als tekst: een decimale punt, codes, datums als 2025-12-31. Een kolom die ontbreekt, is leeg: niet bekend.")]
    public required IReadOnlyDictionary<string, string> Cells { get; init; }
}

[Description("Iets dat niet klopt of opvalt.")]
internal sealed record FindingAnswer
{
    [Description("Vaste code van de controle.")]
    public required string Code { get; init; }

    [Description("Of het indienen erdoor niet kan.")]
    public required bool Blocks { get; init; }

    [Description("De tabel; leeg als het om de hele levering gaat.")]
    public required string Table { get; init; }

    [Description("De regel; leeg als het om de hele tabel gaat.")]
    public required string Line { get; init; }

    [Description("De kolom; leeg als het om de hele regel gaat.")]
    public required string Column { get; init; }

    [Description("Wat er is en wat u kunt doen.")]
    public required Texts Sentence { get; init; }
}
