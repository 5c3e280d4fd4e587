using System.ComponentModel;

namespace Maatstaf.Api.Answers;

[Description("Waar de API begint.")]
internal sealed record LandingAnswer
{
    [Description("Hoe de API heet.")]
    public required Texts Title { get; init; }

    [Description("De versie van de API.")]
    public required string Version { get; init; }

    [Description("Onder welke licentie iedereen de cijfers mag gebruiken.")]
    public required LicenceAnswer Licence { get; init; }

    [Description("Waar alles staat, zonder de naam van de server.")]
    public required LandingLinks Links { get; init; }
}

[Description("Adressen vanaf het begin.")]
internal sealed record LandingLinks
{
    [Description("Dit begin.")]
    public required string Self { get; init; }

    [Description("De beschrijving van de API (OpenAPI).")]
    public required string Description { get; init; }

    [Description("De edities.")]
    public required string Editions { get; init; }

    [Description("De indicatoren.")]
    public required string Indicators { get; init; }

    [Description("De groepen gemeenten.")]
    public required string Groups { get; init; }

    [Description("De berekeningen.")]
    public required string Statistics { get; init; }

    [Description("De eenheden.")]
    public required string Units { get; init; }

    [Description("De kostenboom.")]
    public required string CostNodes { get; init; }

    [Description("De begrippen.")]
    public required string Terms { get; init; }
}
