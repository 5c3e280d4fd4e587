using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api.Replies;

/// <summary>What an asker gets: an answer, or why there is none.</summary>
internal interface IApiReply
{
    /// <summary>Sends it.</summary>
    Task SendAsync(HttpContext context);
}
