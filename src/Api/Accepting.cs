using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Api;

/// <summary>What a request takes for an answer.</summary>
internal static class Accepting
{
    /// <summary>Whether an address is written as it is: no slash at its end, no capitals.</summary>
    public static bool IsExact(PathString path) => path.Value is { } text && !text.EndsWith('/') && !text.Any(char.IsAsciiLetterUpper);

    /// <summary>Whether an answer in a form is welcome. Without Accept every form is; one that cannot be read asks for none.</summary>
    public static bool Takes(HttpRequest request, string mediaType)
    {
        if (request.Headers.Accept.Count == 0)
            return true;
        var offered = new MediaTypeHeaderValue(mediaType);
        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
            && accepted.Where(wished => wished.Quality is not 0).Any(wished => offered.IsSubsetOf(WithoutQuality(wished)));
    }

    private static MediaTypeHeaderValue WithoutQuality(MediaTypeHeaderValue wished) => new(wished.MediaType);
}
