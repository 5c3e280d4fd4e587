using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api;

/// <summary>Answers what the description tells of.</summary>
internal interface IDescribedEndpoint
{
    /// <summary>The problems that an asker must reckon with.</summary>
    IEnumerable<int> Problems { get; }

    /// <summary>Answers a question.</summary>
    Task AnswerAsync(HttpContext context);
}
