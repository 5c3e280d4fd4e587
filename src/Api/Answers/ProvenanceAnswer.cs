using System.ComponentModel;

namespace Maatstaf.Api.Answers;

[Description("Waar cijfers vandaan komen, zodat zij zijn terug te vinden.")]
internal sealed record ProvenanceAnswer
{
    [Description("Hoe de gegevens heten.")]
    public required string Data { get; init; }

    [Description("SHA-256 van statistics.csv van deze versie.")]
    public required string Sha256 { get; init; }

    [Description("Of de gegevens verzonnen zijn. Gebruik verzonnen cijfers nergens voor.")]
    public required bool Fictional { get; init; }

    [Description("De editie: het jaar waarin zij uitkomt.")]
    public required int Edition { get; init; }

    [Description("Het boekjaar waar de editie over gaat.")]
    public required int FiscalYear { get; init; }

    [Description("Nummer van de versie van de editie.")]
    public required int Version { get; init; }

    [Description("Wanneer de versie is vastgesteld, in UTC.")]
    public required DateTime FrozenAt { get; init; }

    [Description("De licentie.")]
    public required LicenceAnswer Licence { get; init; }
}

[Description("Onder welke licentie iedereen de cijfers mag gebruiken.")]
internal sealed record LicenceAnswer
{
    [Description("Korte naam.")]
    public required string Name { get; init; }

    [Description("Adres van de tekst.")]
    public required string Address { get; init; }
}
