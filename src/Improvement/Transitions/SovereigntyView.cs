using Maatstaf.Catalogue;

namespace Maatstaf.Improvement.Transitions;

/// <summary>How many of the own applications have an answer, and what they cost.</summary>
/// <param name="Class">The answer; null = nobody said.</param>
/// <param name="Applications">How many applications.</param>
/// <param name="Cents">What they cost a year, in cents.</param>
public sealed record SovereigntyShare(SovereigntyClass? Class, int Applications, long Cents);

/// <summary>The answers of all own applications to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Shares">A share for every class in the order of the catalogue, and as the last what is unknown; together they are all applications.</param>
public sealed record SovereigntyView(SovereigntyQuestion Question, IReadOnlyList<SovereigntyShare> Shares)
{
    /// <summary>What nobody said.</summary>
    public SovereigntyShare Unknown => Shares[^1];

    /// <summary>Counts the answers to every question.</summary>
    /// <param name="estate">The own applications.</param>
    /// <param name="register">Their answers.</param>
    /// <param name="questions">The questions.</param>
    public static IReadOnlyList<SovereigntyView> Of(ApplicationEstate estate, ApplicationRegister register, IReadOnlyList<SovereigntyQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(estate);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(questions);
        return [.. questions.Select(question => Of(question, estate, register))];
    }

    private static SovereigntyView Of(SovereigntyQuestion question, ApplicationEstate estate, ApplicationRegister register)
    {
        // An answer that the catalogue does not have any more is no answer.
        var answers = estate.Applications.ToLookup(application => register.AnswerOf(application.Key, question.Id) is { } id ? question.Find(id) : null);
        return new SovereigntyView(question, [.. question.Classes.Append(null).Select(answer => new SovereigntyShare(answer, answers[answer].Count(), answers[answer].Sum(static application => application.Cents)))]);
    }
}
