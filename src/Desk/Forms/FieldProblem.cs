using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Forms;

/// <summary>Something in a form that is not right.</summary>
/// <param name="Field">Name of the field; empty = the form as a whole.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record FieldProblem(string Field, LocalisedText Sentence);
