using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Forms;

/// <summary>Something in a form that is not right.</summary>
/// <param name="Field">Name of the field; empty = the form as a whole.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record FieldProblem(string Field, LocalisedText Sentence)
{
    /// <summary>Code of the check that found it; empty when it has none.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Something that a check found in what a field brought.</summary>
    public static FieldProblem Of(string field, Problem problem) => new(field, problem.Sentence) { Code = problem.Code };
}
