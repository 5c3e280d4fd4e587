using Maatstaf.Api.Own;
using Microsoft.OpenApi;

namespace Maatstaf.Api.Describing;

/// <summary>What the description says about the API as a whole.</summary>
internal static class DocumentText
{
    private const string Description =
        """
        Alle cijfers van de ICT-benchmark van gemeenten die gepubliceerd zijn, met herkomst. Iedereen mag ze gebruiken; een sleutel is niet nodig. Voor de eigen levering van een organisatie is een token nodig.

        **Vier soorten niets.** `known`: het getal is er, en 0 is een getal. `withheld`: het getal bestaat, maar zou één gemeente kunnen verraden. `not-applicable`: niet gevraagd of niet van toepassing. `missing`: niemand leverde het.

        **Versies.** De cijfers van een versie van een editie veranderen nooit. Na een fout komt er een nieuwe versie; `moved-figures` zegt welke cijfers anders zijn.

        **Lijsten** komen in pagina's (`page`, `pageSize`), met de adressen van de pagina's ernaast in `links`. Waarden van een filter staan met komma's achter elkaar.

        **Fouten** komen als `application/problem+json`, met alle fouten in de vraag tegelijk. Met `Accept-Language: en` zijn zij in het Engels.

        **Veranderingen.** Wat erbij komt, verhoogt het tweede nummer van de versie. Wat een programma kan breken, komt op een nieuw adres (`/api/v2`); het oude blijft dan nog minstens twaalf maanden, met `Deprecation` en `Sunset` op elk antwoord.

        Namen zijn Engels, zoals in de bestanden; `terms` geeft de begrippen in beide talen.
        """;

    /// <summary>Writes it.</summary>
    public static void Write(OpenApiDocument document, ApiOptions options)
    {
        document.Info = new OpenApiInfo
        {
            Title = ApiWords.Title.Dutch,
            Version = ApiVersion.Full,
            Description = Description,
            Contact = new OpenApiContact { Name = "Beheerders van Maatstaf", Email = options.ContactEmail, Url = options.ContactPage },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/nl") },
        };
        document.Servers = [new OpenApiServer { Url = options.Origin + ApiVersion.Root, Description = "Deze site" }];
        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = "Begin", Description = "Waar alles staat." },
            new() { Name = "Edities", Description = "Edities die gepubliceerd zijn, en hun versies." },
            new() { Name = "Cijfers", Description = "De cijfers van een versie." },
            new() { Name = OwnOperations.Tag, Description = "Voor programma's van een organisatie: haar eigen leveringen lezen en vullen, en lezen waarom zij meer of minder uitgeeft, met een token." },
            new() { Name = "Catalogus", Description = "Wat er gemeten wordt en hoe het heet." },
        };
        OwnText.Write(document, options);
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
            paths[path.Length > ApiVersion.Root.Length ? path[ApiVersion.Root.Length..] : "/"] = item;
        document.Paths = paths;
    }
}
