using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>What participants answered to one question of the return, as an audience may see it. Only disclosure control can make one.</summary>
public sealed record PublishedAnswers
{
    internal PublishedAnswers(string table, string row, int year, int answered, IReadOnlyList<AnswerShare>? shares, IReadOnlyList<int>? counts) =>
        (Table, Row, Year, Answered, Shares, Counts) = (table, row, year, answered, shares, counts);

    /// <summary>Table of the form.</summary>
    public string Table { get; }

    /// <summary>Code of the row in that table: a law, a question.</summary>
    public string Row { get; }

    /// <summary>Fiscal year.</summary>
    public int Year { get; }

    /// <summary>How many participants answered.</summary>
    public int Answered { get; }

    /// <summary>How large a part gave each answer, in the order of the form; null = withheld.</summary>
    public IReadOnlyList<AnswerShare>? Shares { get; }

    /// <summary>How many gave each answer, for the benchmark team alone; null for everybody else.</summary>
    public IReadOnlyList<int>? Counts { get; }
}
