using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Practices;

/// <summary>What the pages about practices have in common.</summary>
internal static class PracticeRequests
{
    /// <summary>More than any text about a practice needs.</summary>
    public const long MostBytes = 256 * 1024;

    /// <summary>Answers a refusal with its sentence; what is not there is answered like what one may not see.</summary>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(static _ => PracticePlace.Root, answer);

    /// <summary>The id in a part of the address; an id of nothing when it is none.</summary>
    public static Guid Id(this DeskRequest request, string part) => Guid.TryParse(request.Part(part), out var id) ? id : Guid.Empty;

    /// <summary>A page in the trail of practices; 422 when there is something wrong with what was sent.</summary>
    public static IResult Page(DeskPage page, IReadOnlyCollection<FieldProblem> problems) => DeskRequest.Page(
        page with { Trail = [new(PracticePlace.Root, PracticeWords.Practices), .. page.Trail] },
        problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>Does something with a text that was sent; a refusal that is about the text or its sender is told beside the field, so that the text is not lost.</summary>
    /// <param name="field">The field with the text.</param>
    /// <param name="doing">What is done; it answers.</param>
    /// <param name="again">The page again, with what is wrong.</param>
    public static async Task<IResult> TryAsync(string field, Func<Task<IResult>> doing, Func<FieldProblem, Task<IResult>> again)
    {
        try
        {
            return await doing();
        }
        catch (RefusedException refused) when (refused.Refusal != Refusal.NotThere && refused.Refusal != Refusal.NotAllowed)
        {
            return await again(new FieldProblem(field, refused.Refusal.Sentence));
        }
    }

    /// <summary>The own organisation in a field; null when it is none.</summary>
    public static OrganisationCode? OrganisationIn(this DeskRequest request, string field) => OrganisationCode.TryParse(request.Field(field), out var code) ? code : null;
}
