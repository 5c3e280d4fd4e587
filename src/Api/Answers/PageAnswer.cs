using System.ComponentModel;

namespace Maatstaf.Api.Answers;

[Description("Een pagina van een lijst.")]
internal sealed record PageAnswer<T>
{
    [Description("Wat er op deze pagina staat; leeg voorbij de laatste pagina.")]
    public required IReadOnlyList<T> Items { get; init; }

    [Description("Waar deze pagina in de lijst staat.")]
    public required PagePlace Page { get; init; }

    [Description("Adressen van deze pagina en van die ernaast.")]
    public required PageLinks Links { get; init; }
}

[Description("Een pagina van een lijst met cijfers, met hun herkomst.")]
internal sealed record PublishedPageAnswer<T>
{
    [Description("Waar de cijfers vandaan komen.")]
    public required ProvenanceAnswer Provenance { get; init; }

    [Description("Wat er op deze pagina staat; leeg voorbij de laatste pagina.")]
    public required IReadOnlyList<T> Items { get; init; }

    [Description("Waar deze pagina in de lijst staat.")]
    public required PagePlace Page { get; init; }

    [Description("Adressen van deze pagina en van die ernaast.")]
    public required PageLinks Links { get; init; }
}

[Description("Waar een pagina in de lijst staat.")]
internal sealed record PagePlace
{
    [Description("Nummer van de pagina; de eerste is 1.")]
    public required int Number { get; init; }

    [Description("Hoeveel er op een pagina staan.")]
    public required int Size { get; init; }

    [Description("Hoeveel pagina's er zijn; 0 als de lijst leeg is.")]
    public required int Count { get; init; }

    [Description("Hoeveel er in de hele lijst staan.")]
    public required int Total { get; init; }
}

[Description("Adressen van een pagina en van die ernaast, zonder de naam van de server.")]
internal sealed record PageLinks
{
    [Description("Deze pagina.")]
    public required string Self { get; init; }

    [Description("De eerste pagina.")]
    public required string First { get; init; }

    [Description("De vorige pagina; null als die er niet is.")]
    public required string? Prev { get; init; }

    [Description("De volgende pagina; null als die er niet is.")]
    public required string? Next { get; init; }

    [Description("De laatste pagina.")]
    public required string Last { get; init; }
}
