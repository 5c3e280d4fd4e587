using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Api.Replies;

/// <summary>An answer, sent whole or not at all when the asker has it.</summary>
/// <param name="Bytes">What is in it.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Modified">Since when it is so, in UTC; null = not known.</param>
internal sealed record Reply(byte[] Bytes, string MediaType, DateTime? Modified) : IApiReply
{
    /// <summary>The form of nearly all answers.</summary>
    public const string Json = "application/json";

    /// <summary>Recognises the answer.</summary>
    public EntityTagHeaderValue Tag => new($"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 16))}\"");

    /// <summary>An answer as JSON.</summary>
    public static Reply Of(object answer, DateTime? modified = null) => new(ApiJson.Write(answer), Json, modified);

    /// <summary>Sends it.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = Tag;
        headers.LastModified = Modified is { } modified ? WholeSecond(modified) : null;
        // Who changes something gets what became of it.
        if (!HttpMethods.IsPut(context.Request.Method) && IsKnown(context.Request.GetTypedHeaders(), headers))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = MediaType;
        context.Response.ContentLength = Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(Bytes, context.RequestAborted);
    }

    /// <summary>Whether the asker has it; a date counts only for who sends no tag.</summary>
    private static bool IsKnown(RequestHeaders asked, ResponseHeaders headers) => asked.IfNoneMatch is { Count: > 0 } tags
        ? tags.Any(tag => tag == EntityTagHeaderValue.Any || tag.Compare(headers.ETag, useStrongComparison: false))
        : asked.IfModifiedSince is { } since && headers.LastModified is { } modified && modified <= since;

    private static DateTimeOffset WholeSecond(DateTime moment) => new(moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero);
}
