using System.Globalization;
using System.Text;
using Maatstaf.Api.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Maatstaf.Api;

/// <summary>Gives the description of the API, made once from what is mapped.</summary>
internal sealed class DescriptionEndpoint
{
    private readonly Lock turns = new();
    private Task<Reply>? written;

    /// <summary>Answers with the description.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        ApiHeaders.Tell(context.Response.Headers);
        if (!Accepting.IsExact(context.Request.Path))
            await Problem.NotFound.SendAsync(context);
        else if (!Accepting.Takes(context.Request, Reply.Json))
            await Problem.NotAcceptable(Reply.Json).SendAsync(context);
        else
            await (await Written(context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiVersion.Document))).SendAsync(context);
    }

    private Task<Reply> Written(IOpenApiDocumentProvider provider)
    {
        lock (turns)
        {
            if (written is null || written.IsFaulted)
                written = WriteAsync(provider);
            return written;
        }
    }

    private static async Task<Reply> WriteAsync(IOpenApiDocumentProvider provider)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        (await provider.GetOpenApiDocumentAsync()).SerializeAsV3(new OpenApiJsonWriter(text));
        return new Reply(Encoding.UTF8.GetBytes(text.ToString()), Reply.Json, null);
    }
}
