using System.ComponentModel;

namespace Maatstaf.Api.Answers;

[Description("Waarom een vraag geen antwoord kreeg (RFC 9457).")]
internal sealed record ProblemAnswer
{
    [Description("Wat voor probleem het is; about:blank als de status alles zegt.")]
    public required string Type { get; init; }

    [Description("Het probleem in een paar woorden.")]
    public required string Title { get; init; }

    [Description("De HTTP-status.")]
    public required int Status { get; init; }

    [Description("Wat er aan de hand is en wat u kunt doen.")]
    public required string Detail { get; init; }

    [Description("Het adres dat gevraagd werd.")]
    public required string Instance { get; init; }

    [Description("Alle fouten in de vraag tegelijk; leeg als het daar niet aan ligt.")]
    public required IReadOnlyList<ErrorAnswer> Errors { get; init; }
}

[Description("Een fout in de vraag.")]
internal sealed record ErrorAnswer
{
    [Description("Waar de fout staat: query of body.")]
    public required string In { get; init; }

    [Description("Naam van de parameter, of plaats in de inhoud.")]
    public required string Name { get; init; }

    [Description("Vaste code van de fout.")]
    public required string Code { get; init; }

    [Description("Wat er fout is en wat u kunt doen.")]
    public required string Detail { get; init; }
}
