using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.People;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api;

/// <summary>Recognises the programs that ask for what is not for everyone.</summary>
public interface IApiCallers
{
    /// <summary>Who sends a request; null when it shows no token, or one that works no more.</summary>
    Task<ApiCaller?> FindAsync(HttpContext context);

    /// <summary>Whether who was found may ask now; else the answer says when to come again.</summary>
    bool Allows(HttpContext context);

    /// <summary>Looks for malware in a file that is delivered, where a scanner is set up.</summary>
    /// <returns>True = the file may come in; false = it is harmful; null = the scanner did not answer, so nobody knows.</returns>
    Task<bool?> IsCleanAsync(Caller caller, HttpContext context, Stream content);

    /// <summary>Writes down that a program asked for what it may not have.</summary>
    Task RecordRefusalAsync(ApiCaller caller, HttpContext context);
}

/// <summary>A program with what its token is for.</summary>
/// <param name="Caller">The program.</param>
/// <param name="Scopes">What it may do with this token.</param>
public sealed record ApiCaller(Caller Caller, IReadOnlyList<ApiScope> Scopes);

/// <summary>Marks a route that only programs with a token get through.</summary>
/// <param name="Scope">What the token must be for.</param>
public sealed record AsksToken(ApiScope Scope);
