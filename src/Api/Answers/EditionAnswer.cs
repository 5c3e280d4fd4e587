using System.ComponentModel;

namespace Maatstaf.Api.Answers;

[Description("Een editie die gepubliceerd is.")]
internal sealed record EditionAnswer
{
    [Description("De editie: het jaar waarin zij uitkomt.")]
    public required int Edition { get; init; }

    [Description("Het boekjaar waar de editie over gaat.")]
    public required int FiscalYear { get; init; }

    [Description("Nummer van de versie die nu telt.")]
    public required int LatestVersion { get; init; }

    [Description("Adressen, zonder de naam van de server.")]
    public required EditionLinks Links { get; init; }
}

[Description("Adressen bij een editie.")]
internal sealed record EditionLinks
{
    [Description("Deze editie.")]
    public required string Self { get; init; }

    [Description("Haar versies.")]
    public required string Versions { get; init; }

    [Description("De versie die nu telt.")]
    public required string Latest { get; init; }
}

[Description("Een versie van een editie. Haar cijfers veranderen nooit; na een fout komt er een nieuwe versie.")]
internal sealed record VersionAnswer
{
    [Description("Nummer van de versie; de eerste is 1.")]
    public required int Number { get; init; }

    [Description("Of dit de versie is die nu telt.")]
    public required bool IsLatest { get; init; }

    [Description("Waarom deze versie er kwam; leeg bij de eerste.")]
    public required string Reason { get; init; }

    [Description("Waar de cijfers vandaan komen.")]
    public required ProvenanceAnswer Provenance { get; init; }

    [Description("Hoeveel cijfers er zijn, de afgeschermde meegeteld.")]
    public required int Figures { get; init; }

    [Description("Wie er per boekjaar meedeed, in aantallen.")]
    public required IReadOnlyList<ParticipantsAnswer> Participants { get; init; }

    [Description("Adressen, zonder de naam van de server.")]
    public required VersionLinksAnswer Links { get; init; }
}

[Description("Wie er in een boekjaar meedeed, in aantallen.")]
internal sealed record ParticipantsAnswer
{
    [Description("Boekjaar.")]
    public required int Year { get; init; }

    [Description("Aantal gemeenten.")]
    public required int Municipalities { get; init; }

    [Description("Hun inwoners op 1 januari.")]
    public required long Inhabitants { get; init; }

    [Description("Onafhankelijke eenheden: samenwerkingsverbanden en gemeenten die zelfstandig zijn.")]
    public required int Clusters { get; init; }

    [Description("Hoeveel van de gemeenten lid zijn van een samenwerkingsverband.")]
    public required int InPartnership { get; init; }
}

[Description("Adressen bij een versie.")]
internal sealed record VersionLinksAnswer
{
    [Description("Deze versie.")]
    public required string Self { get; init; }

    [Description("Haar cijfers.")]
    public required string Figures { get; init; }

    [Description("Haar reeksen over de jaren.")]
    public required string Series { get; init; }

    [Description("De cijfers die anders zijn dan in de versie ervoor.")]
    public required string MovedFigures { get; init; }

    [Description("Het datapakket van deze versie: alle cijfers met namen en uitleg, als zip.")]
    public required string DataPackage { get; init; }

    [Description("De bestanden van deze versie: CSV, XLSX, JSON, Parquet.")]
    public required string OpenData { get; init; }

    [Description("Het rapport van deze versie op de site.")]
    public required string Page { get; init; }
}
