using Maatstaf.Api.Answers;
using Maatstaf.Api.Replies;

namespace Maatstaf.Api.Resources;

/// <summary>Where the API begins.</summary>
internal static class LandingOperation
{
    public static Operation Landing { get; } = new()
    {
        Id = "getLanding",
        Path = "/",
        Tag = "Begin",
        Summary = "Het begin",
        Description = "De versie van de API en waar alles staat.",
        AnswerType = typeof(LandingAnswer),
        Example = Show(Examples.Licence),
        Answer = static question => Reply.Of(Show(EditionOperations.LicenceOf(question.Archive.Catalogue))),
    };

    private static LandingAnswer Show(LicenceAnswer licence) => new()
    {
        Title = Texts.Of(ApiWords.Title),
        Version = ApiVersion.Full,
        Licence = licence,
        Links = new LandingLinks
        {
            Self = ApiVersion.Root,
            Description = ApiVersion.Root + "/openapi.json",
            Editions = Places.Editions,
            Indicators = ApiVersion.Root + "/indicators",
            Groups = ApiVersion.Root + "/groups",
            Statistics = ApiVersion.Root + "/statistics",
            Units = ApiVersion.Root + "/units",
            CostNodes = ApiVersion.Root + "/cost-nodes",
            Terms = ApiVersion.Root + "/terms",
        },
    };
}
