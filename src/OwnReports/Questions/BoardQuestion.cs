using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Questions;

/// <summary>What a question is about.</summary>
internal enum QuestionSubject
{
    /// <summary>The own cost and its causes.</summary>
    Cost,

    /// <summary>What comes: laws, contracts that end.</summary>
    Ahead,

    /// <summary>With whom one compares, and what one shares.</summary>
    Comparison,
}

/// <summary>A question for the own board, with the number that it rests on.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">The question.</param>
internal sealed record BoardQuestion(QuestionSubject Subject, LocalisedText Text);
