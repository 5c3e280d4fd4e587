using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Production.Delivering;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Editions;

/// <summary>What the pages of the team have in common.</summary>
internal static class TeamPages
{
    /// <summary>Answers a refusal with its sentence instead of an error.</summary>
    /// <param name="back">The way back from a refusal, without language.</param>
    /// <param name="answer">Makes the answer.</param>
    public static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, string> back, Func<DeskRequest, Task<IResult>> answer) => async request =>
    {
        try
        {
            return await answer(request);
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.NotThere || refused.Refusal == Refusal.NotAllowed)
        {
            return DeskRequest.NotFound;
        }
        catch (RefusedException refused)
        {
            return DeskRequest.Page(
                DeskPage.Of<RefusalPage>(RefusalPage.Title, (nameof(RefusalPage.Sentence), refused.Refusal.Sentence), (nameof(RefusalPage.Back), back(request))),
                StatusCodes.Status409Conflict);
        }
    };

    /// <summary>The version of the record that the form was made for; −1 = it does not say, so nothing has that version.</summary>
    public static int VersionOf(this DeskRequest request) =>
        int.TryParse(request.Field("versie"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : -1;
}
