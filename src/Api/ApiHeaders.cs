using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api;

/// <summary>What every answer of the API tells beside what the site tells already.</summary>
internal static class ApiHeaders
{
    /// <summary>Puts them on an answer.</summary>
    /// <param name="headers">Where.</param>
    /// <param name="isOpen">Whether pages of other sites may read it.</param>
    public static void Tell(IHeaderDictionary headers, bool isOpen = true)
    {
        headers[ApiVersion.Header] = ApiVersion.Full;
        // The rules ask for no-store on every answer; who asks often keeps the tag, and the files of open data may be kept for ever.
        headers.CacheControl = "no-store";
        if (!isOpen)
            return;
        // What is published is for every page of everybody, and no cookie has a part in it.
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = $"{ApiVersion.Header}, ETag, Last-Modified, Retry-After";
    }
}
