using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Web;

/// <summary>An answer that is made once and then sent from memory, or not at all when the reader has it.</summary>
internal sealed class StoredAnswer
{
    private readonly byte[] body;
    private readonly string contentType;
    private readonly string cacheControl;
    private readonly string tag;
    private readonly int status;

    private StoredAnswer(byte[] body, string contentType, string cacheControl, int status)
    {
        this.body = body;
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.status = status;
        tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
    }

    /// <summary>Something that may change with the next edition: kept, but asked for again.</summary>
    public static StoredAnswer Changing(byte[] body, string contentType, int status = StatusCodes.Status200OK) => new(body, contentType, "no-cache", status);

    /// <summary>Something whose name holds its fingerprint: kept for a year.</summary>
    public static StoredAnswer Lasting(byte[] body, string contentType) => new(body, contentType, "public, max-age=31536000, immutable", StatusCodes.Status200OK);

    /// <summary>Sends it.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = cacheControl;
        if (status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
