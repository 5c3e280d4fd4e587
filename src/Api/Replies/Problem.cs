using Maatstaf.Api.Answers;
using Maatstaf.Api.Asking;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Api.Replies;

/// <summary>Why a question gets no answer, in the language of the asker.</summary>
/// <param name="Status">The status.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Detail">What to do.</param>
/// <param name="Errors">All that is wrong with the question; none = it is not the question.</param>
internal sealed record Problem(int Status, LocalisedText Title, LocalisedText Detail, IReadOnlyList<QueryError> Errors) : IApiReply
{
    /// <summary>The form of a problem.</summary>
    public const string MediaType = "application/problem+json";

    public static readonly Problem NotFound = new(StatusCodes.Status404NotFound, ApiWords.NotFoundTitle, ApiWords.NotFoundDetail, []);

    public static readonly Problem Fault = new(StatusCodes.Status500InternalServerError, ApiWords.FaultTitle, ApiWords.FaultDetail, []);

    public static readonly Problem TooMany = new(StatusCodes.Status429TooManyRequests, ApiWords.TooManyTitle, ApiWords.TooManyDetail, []);

    public static readonly Problem NoToken = new(StatusCodes.Status401Unauthorized, ApiWords.NoTokenTitle, ApiWords.NoTokenDetail, []);

    public static readonly Problem Changed = new(StatusCodes.Status412PreconditionFailed, ApiWords.ChangedTitle, ApiWords.ChangedDetail, []);

    public static readonly Problem NoTag = new(StatusCodes.Status428PreconditionRequired, ApiWords.NoTagTitle, ApiWords.NoTagDetail, []);

    public static readonly Problem OtherForm = new(StatusCodes.Status415UnsupportedMediaType, ApiWords.OtherFormTitle, ApiWords.OtherFormDetail, []);

    public static readonly Problem TooLarge = new(StatusCodes.Status413PayloadTooLarge, ApiWords.TooLargeTitle, ApiWords.TooLargeDetail, []);

    public static readonly Problem Harmful = new(StatusCodes.Status422UnprocessableEntity, ApiWords.HarmfulTitle, ApiWords.HarmfulDetail, []);

    public static readonly Problem NotScanned = new(StatusCodes.Status503ServiceUnavailable, ApiWords.NotScannedTitle, ApiWords.NotScannedDetail, []);

    public static readonly Problem BeingMade = new(StatusCodes.Status503ServiceUnavailable, ApiWords.BeingMadeTitle, ApiWords.BeingMadeDetail, []);

    public static Problem OtherScope(string scope) =>
        new(StatusCodes.Status403Forbidden, ApiWords.OtherScopeTitle, ApiWords.OtherScopeDetail.Fill(SentenceFact.Text("scope", scope)), []);

    public static Problem Closed(QueryError why) => new(StatusCodes.Status409Conflict, ApiWords.ClosedTitle, ApiWords.ClosedDetail, [why]);

    public static Problem Wrong(IReadOnlyList<QueryError> errors) => new(StatusCodes.Status422UnprocessableEntity, ApiWords.WrongTitle, ApiWords.WrongDetail, errors);

    public static Problem Invalid(IReadOnlyList<QueryError> errors) => new(StatusCodes.Status400BadRequest, ApiWords.InvalidTitle, ApiWords.InvalidDetail, errors);

    public static Problem NotAllowed(string methods) =>
        new(StatusCodes.Status405MethodNotAllowed, ApiWords.NotAllowedTitle, ApiWords.NotAllowedDetail.Fill(SentenceFact.Text("methods", methods)), []);

    public static Problem NotAcceptable(string mediaType) =>
        new(StatusCodes.Status406NotAcceptable, ApiWords.NotAcceptableTitle, ApiWords.NotAcceptableDetail.Fill(SentenceFact.Text("type", mediaType)), []);

    /// <summary>Sends it.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var language = LanguageOf(context.Request);
        var bytes = ApiJson.Write(new ProblemAnswer
        {
            Type = "about:blank",
            Title = Title.In(language),
            Status = Status,
            Detail = Detail.In(language),
            Instance = context.Request.Path.ToUriComponent(),
            Errors = [.. Errors.Select(error => new ErrorAnswer { In = error.In, Name = error.Name, Code = error.Code, Detail = error.Detail.In(language) })],
        });
        context.Response.StatusCode = Status;
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.ContentLanguage = language == Language.Dutch ? "nl" : "en";
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Dutch, unless English is asked for more.</summary>
    private static Language LanguageOf(HttpRequest request)
    {
        double Wish(string language) => request.GetTypedHeaders().AcceptLanguage
            .Where(wished => wished.Value.StartsWith(language, StringComparison.OrdinalIgnoreCase)).Select(static wished => wished.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Wish("en") > Wish("nl") ? Language.English : Language.Dutch;
    }
}
