using System.Data.Common;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>The store refuses, or cannot do what was asked. Whatever was kept before is still there, whole.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(string code, LocalisedText sentence, Exception? cause = null)
        : base($"{code}: {sentence.Dutch} / {sentence.English}", cause) => (Code, Sentence) = (code, sentence);

    /// <summary>Which reason it is; stable, for programs and for who asks for help.</summary>
    public string Code { get; }

    /// <summary>What is wrong and what to do, for the person who started the program.</summary>
    public LocalisedText Sentence { get; }

    /// <summary>
    /// The code of a fault when it is one of the store: a refusal, or a database that went away while accounts were read. Null = something else broke.
    /// </summary>
    public static string? CodeOf(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is StoreException refused)
                return refused.Code;
            if (fault is DbException { IsTransient: true })
                return Refusal.UnreachableCode;
        }

        return null;
    }
}
