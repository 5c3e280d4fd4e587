using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

/// <summary>Something wrong or odd in a return, at its cell.</summary>
public sealed record CellProblem
{
    /// <summary>Table of the form; empty = the return as a whole.</summary>
    public required string Table { get; init; }

    /// <summary>Line; empty = the table as a whole.</summary>
    public required string Line { get; init; }

    /// <summary>Column; empty = the row as a whole.</summary>
    public required string Column { get; init; }

    /// <summary>Code of the check.</summary>
    public required string Code { get; init; }

    /// <summary>What follows from it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required LocalisedText Sentence { get; init; }

    /// <summary>Where the row was delivered; null = not known.</summary>
    public Provenance? From { get; init; }

    /// <summary>Whether the return cannot be submitted with it.</summary>
    public bool Blocks => Severity >= Severity.Blocks;
}
