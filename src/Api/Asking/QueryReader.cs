using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Maatstaf.Api.Asking;

/// <summary>Reads a question and finds everything that is wrong with it at once.</summary>
internal static class QueryReader
{
    /// <summary>The names and values of a query, in order and with their capitals.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(QueryString query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
            pairs.Add(KeyValuePair.Create(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return pairs;
    }

    /// <summary>Reads the address and the query.</summary>
    /// <param name="parameters">What may be asked.</param>
    /// <param name="route">Parts of the address.</param>
    /// <param name="query">The query, in order.</param>
    /// <returns>What was asked, and what is wrong with it; it may be used when nothing is.</returns>
    public static (Asked Asked, IReadOnlyList<QueryError> Errors) Read(IReadOnlyList<Parameter> parameters, RouteValueDictionary route, IReadOnlyList<KeyValuePair<string, string>> query)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        var errors = new List<QueryError>();
        foreach (var parameter in parameters.Where(static parameter => parameter.IsInPath))
            values[parameter.Name] = route[parameter.Name] as string ?? string.Empty;
        foreach (var group in query.GroupBy(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var (name, given) = (group.Key, group.ToArray());
            var (value, error) = ReadOne(parameters.FirstOrDefault(known => !known.IsInPath && known.Name == name), name, given);
            if (error is not null)
                errors.Add(error);
            else
                values[name] = value!;
        }

        foreach (var parameter in parameters.OfType<WholeParameter>().Where(known => known.Standard is not null && !values.ContainsKey(known.Name)))
            values[parameter.Name] = parameter.Standard!.Value;
        if (values.TryGetValue(FigureParameters.FromYear, out var from) && values.TryGetValue(FigureParameters.ToYear, out var to) && (int)from > (int)to)
            errors.Add(new QueryError(FigureParameters.FromYear, "P006", ApiWords.FromAfterTo));
        return (new Asked(values), errors);
    }

    private static (object? Value, QueryError? Error) ReadOne(Parameter? parameter, string name, string[] given) => (parameter, given) switch
    {
        (null, _) => (null, new QueryError(SentenceFact.Shown(name), "P001", ApiWords.UnknownParameter.Fill(SentenceFact.Delivered("name", name)))),
        (_, { Length: > 1 }) => (null, new QueryError(name, "P002", ApiWords.GivenTwice.Fill(SentenceFact.Text("name", name)))),
        (_, [""]) => (null, new QueryError(name, "P003", ApiWords.GivenEmpty.Fill(SentenceFact.Text("name", name)))),
        _ => parameter.Read(given[0]),
    };
}
