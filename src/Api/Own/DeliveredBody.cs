using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Uploading;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Problem = Maatstaf.Api.Replies.Problem;

namespace Maatstaf.Api.Own;

/// <summary>Reads the return that a request brings along, as a data package or as JSON.</summary>
internal static class DeliveredBody
{
    /// <summary>Media type of a data package.</summary>
    public const string Zip = "application/zip";

    /// <summary>Most bytes of a request with a return.</summary>
    public const long MostBytes = 200L * 1024 * 1024;

    private const string PackageName = "levering.zip";
    private const int MostErrors = 1000;

    /// <summary>Reads it.</summary>
    /// <param name="question">The question with the return.</param>
    /// <param name="open">The return as it is now.</param>
    /// <returns>What was read, or why it was not.</returns>
    public static async Task<(UploadReading? Reading, Problem? Problem)> ReadAsync(OwnQuestion question, OpenReturn open)
    {
        var type = MediaTypeHeaderValue.TryParse(question.Http.Request.ContentType, out var sent) ? sent.MediaType.Value : null;
        if (type is not (Reply.Json or Zip))
            return (null, Problem.OtherForm);
        var folder = Directory.CreateTempSubdirectory("maatstaf-api-");
        try
        {
            // The reader of packages knows a package from a folder by this ending.
            var path = Path.Combine(folder.FullName, PackageName);
            await using (var target = File.Create(path))
                await question.Http.Request.Body.CopyToAsync(target, question.Stop);
            await using (var written = File.OpenRead(path))
            {
                if (await question.Service<IApiCallers>().IsCleanAsync(question.Caller, question.Http, written) is not true and var verdict)
                    return (null, verdict is null ? Problem.NotScanned : Problem.Harmful);
            }

            return type == Zip ? ReadPackage(question, open, path) : await ReadJsonAsync(question, path);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Problem.TooLarge);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (UploadReading?, Problem?) ReadPackage(OwnQuestion question, OpenReturn open, string path)
    {
        var reading = question.Service<PackageUpload>().Read(path, PackageName, question.Organisation, open.FiscalYear);
        return reading.IsRefused
            ? (null, Problem.Wrong([.. reading.Problems.Where(static problem => problem.Severity >= Severity.Blocks).Take(MostErrors).Select(static problem => new QueryError($"{problem.Place}", problem.Code, problem.Sentence) { In = "body" })]))
            : (reading, null);
    }

    private static async Task<(UploadReading?, Problem?)> ReadJsonAsync(OwnQuestion question, string path)
    {
        if (new FileInfo(path).Length > ReturnBody.MostBytes)
            return (null, Problem.TooLarge);
        var (reading, errors) = ReturnBody.Read(await File.ReadAllBytesAsync(path, question.Stop), question.Service<ReturnDesk>().Catalogue.Form);
        return reading is null ? (null, Problem.Wrong(errors)) : (reading, null);
    }
}
