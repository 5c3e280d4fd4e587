using System.Globalization;
using System.Text;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Layout;
using Maatstaf.Pages;
using Microsoft.AspNetCore.Antiforgery;

namespace Maatstaf.Web.Desk;

/// <summary>The kinds of answers to people who work with the site.</summary>
internal static class DeskAnswer
{
    /// <summary>What is not there, and what somebody may not see: the same, whatever was asked for.</summary>
    public static IResult NotFound { get; } = new PageAnswer(RefusalPages.NotFound, StatusCodes.Status404NotFound, Neutral: true);

    /// <summary>A form was sent without being signed in, or after the session ended.</summary>
    public static IResult NotSignedIn { get; } = new PageAnswer(RefusalPages.NotSignedIn, StatusCodes.Status401Unauthorized, Neutral: true);

    /// <summary>A form that did not come from a page of ours, or from one that is too old.</summary>
    public static IResult FormTooOld { get; } = new PageAnswer(RefusalPages.FormTooOld, StatusCodes.Status400BadRequest, Neutral: true);

    /// <summary>More was sent than fits.</summary>
    public static IResult TooLarge { get; } = new PageAnswer(RefusalPages.TooLarge, StatusCodes.Status413PayloadTooLarge, Neutral: true);

    /// <summary>Something harmful was found in a file.</summary>
    public static IResult Harmful { get; } = new PageAnswer(RefusalPages.Harmful, StatusCodes.Status422UnprocessableEntity, Neutral: true);

    /// <summary>A file could not be scanned, so it does not come in.</summary>
    public static IResult NotScanned { get; } = new PageAnswer(RefusalPages.NotScanned, StatusCodes.Status503ServiceUnavailable, Neutral: true);

    /// <summary>Too many attempts.</summary>
    public static IResult TooMany { get; } = new PageAnswer(RefusalPages.TooMany, StatusCodes.Status429TooManyRequests, Neutral: true);

    /// <summary>A page.</summary>
    public static IResult Page(DeskPage page, int status) => new PageAnswer(page, status, Neutral: false);

    /// <summary>On to an address of ours, to be read with GET.</summary>
    public static IResult GoTo(string address) => new SeeOther(address);

    /// <summary>To the page for signing in, and back afterwards.</summary>
    public static IResult SignInFirst(HttpContext context)
    {
        var (language, _) = Address.Parse(context.Request.Path.Value ?? Address.Start);
        return new SeeOther($"{Address.In(language, "/inloggen")}?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
    }

    /// <summary>To the page for proving again who one is, and back to the page with the form.</summary>
    public static IResult ProveFirst(HttpContext context)
    {
        var (language, _) = Address.Parse(context.Request.Path.Value ?? Address.Start);
        var from = Uri.TryCreate(context.Request.Headers.Referer.ToString(), UriKind.Absolute, out var page) ? page.AbsolutePath : string.Empty;
        return new SeeOther($"{Address.In(language, "/account/bewijs")}?terug={Uri.EscapeDataString(from)}");
    }

    private sealed record SeeOther(string Address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = Address;
            return Task.CompletedTask;
        }
    }

    /// <param name="Page">Which page.</param>
    /// <param name="Status">Status of the answer.</param>
    /// <param name="Neutral">Whether nothing on the page may tell which address was asked for.</param>
    private sealed record PageAnswer(DeskPage Page, int Status, bool Neutral) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var html = await DeskRenderer.RenderAsync(Page, ContextOf(httpContext));
            var response = httpContext.Response;
            response.StatusCode = Status;
            response.ContentType = "text/html; charset=utf-8";
            response.Headers.CacheControl = "no-store";
            if (Page.RenewsAfter is { } pause)
                response.Headers["Refresh"] = ((int)pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            var body = Encoding.UTF8.GetBytes(html);
            response.ContentLength = body.Length;
            if (!HttpMethods.IsHead(httpContext.Request.Method))
                await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }

        private DeskContext ContextOf(HttpContext http)
        {
            var (language, path) = Address.Parse(http.Request.Path.Value ?? Address.Start);
            var caller = http.Features.Get<Caller>() ?? Caller.Anonymous;
            var surroundings = http.RequestServices.GetRequiredService<DeskSurroundings>();
            var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
            return new DeskContext
            {
                Caller = caller,
                Language = language,
                Path = Neutral ? Address.Start : path,
                Token = new FormToken(tokens.FormFieldName, tokens.RequestToken!),
                Menu = DeskMenu.Of(caller, surroundings.Demo),
                EditionName = surroundings.EditionName,
                Notice = surroundings.Notice,
                Done = DoneWords.Find(http.Request.Query[DoneWords.Query].ToString()),
            };
        }
    }
}
