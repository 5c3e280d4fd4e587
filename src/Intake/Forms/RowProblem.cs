using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Forms;

/// <summary>Something wrong in a delivered row.</summary>
/// <param name="Table">Table of the form.</param>
/// <param name="Line">Line in the table; empty = the table as a whole.</param>
/// <param name="Column">Column of the form; empty = the row as a whole.</param>
/// <param name="Value">What stands there; empty = blank.</param>
/// <param name="Code">Code of the check.</param>
/// <param name="Severity">The consequence.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
/// <param name="From">Where the row was delivered; null when it is about no row.</param>
public sealed record RowProblem(string Table, string Line, string Column, string Value, string Code, Severity Severity, LocalisedText Sentence, Provenance? From)
{
    /// <summary>The same for who writes codes and numbers in the notation of the data package.</summary>
    public LocalisedText InNotation { get; init; } = Sentence;
}

/// <summary>What came of reading a delivered year.</summary>
/// <param name="Year">The year, typed; null when a problem blocks.</param>
/// <param name="Problems">Everything found, in the order of the form.</param>
public sealed record FormReading(YearReturn? Year, IReadOnlyList<RowProblem> Problems);
