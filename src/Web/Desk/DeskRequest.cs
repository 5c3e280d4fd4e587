using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Microsoft.AspNetCore.Http.Features;

namespace Maatstaf.Web.Desk;

/// <summary>A request to a page for people who work with the site, after the gate let it through.</summary>
/// <param name="http">The request as it came.</param>
internal sealed class DeskRequest(HttpContext http)
{
    private readonly (Language Language, string Path) address = Address.Parse(http.Request.Path.Value ?? Address.Start);

    /// <summary>The request as it came.</summary>
    public HttpContext Http => http;

    /// <summary>Who sends it.</summary>
    public Caller Caller => http.Features.GetRequiredFeature<Caller>();

    /// <summary>Language of the answer.</summary>
    public Language Language => address.Language;

    /// <summary>Address without language and query.</summary>
    public string Path => address.Path;

    /// <summary>Ends when the reader goes away.</summary>
    public CancellationToken Stop => http.RequestAborted;

    /// <summary>The organisation in the address; the gate saw that the caller may do this for it.</summary>
    public OrganisationCode Organisation => OrganisationCode.Parse(Part(RouteAct.Organisation));

    /// <summary>A part of the address by its name.</summary>
    public string Part(string name) => (string)http.Request.RouteValues[name]!;

    /// <summary>A whole number in the address; 0 when it is none.</summary>
    public int Number(string name) =>
        int.TryParse(Part(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A value of the query; empty when it is not there.</summary>
    public string Query(string name) => http.Request.Query[name].ToString();

    /// <summary>A field of the form that was sent, without space around it; empty when it is not there.</summary>
    public string Field(string name) => http.Request.Form[name].ToString().Trim();

    /// <summary>A field as it was sent, such as a password.</summary>
    public string Exact(string name) => http.Request.Form[name].ToString();

    /// <summary>A service of the host.</summary>
    public T Service<T>()
        where T : notnull => http.RequestServices.GetRequiredService<T>();

    /// <summary>A page.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="status">Status of the answer.</param>
    public static IResult Page(DeskPage page, int status = StatusCodes.Status200OK) => DeskAnswer.Page(page, status);

    /// <summary>The answer for what is not there, and for what somebody may not see.</summary>
    public static IResult NotFound => DeskAnswer.NotFound;

    /// <summary>On to a page of ours, after a form was dealt with.</summary>
    /// <param name="path">Address without language.</param>
    /// <param name="done">Code of what to say above that page (<see cref="DoneWords"/>); null = nothing.</param>
    public IResult GoTo(string path, string? done = null) => DeskAnswer.GoTo(Address.In(Language, path) + (done is null ? null : $"?{DoneWords.Query}={done}"));
}
