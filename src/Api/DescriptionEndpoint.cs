using System.Globalization;
using Maatstaf.Api.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Maatstaf.Api;

/// <summary>Gives the description of the API, made once from what is mapped.</summary>
internal sealed class DescriptionEndpoint
{
    private readonly SemaphoreSlim turns = new(1);
    private Reply? written;

    /// <summary>Answers with the description.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        ApiHeaders.Tell(context.Response.Headers);
        if (!Accepting.IsExact(context.Request.Path))
            await Problem.NotFound.SendAsync(context);
        else if (!Accepting.Takes(context.Request, Reply.Json))
            await Problem.NotAcceptable(Reply.Json).SendAsync(context);
        else
            await (written ?? await WriteAsync(context)).SendAsync(context);
    }

    private async Task<Reply> WriteAsync(HttpContext context)
    {
        await turns.WaitAsync(context.RequestAborted);
        try
        {
            return written ??= new Reply(await DescribeAsync(context.RequestServices), Reply.Json, null);
        }
        finally
        {
            turns.Release();
        }
    }

    private static async Task<byte[]> DescribeAsync(IServiceProvider services)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiVersion.Document).GetOpenApiDocumentAsync();
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAsV3(new OpenApiJsonWriter(text));
        return System.Text.Encoding.UTF8.GetBytes(text.ToString());
    }
}
