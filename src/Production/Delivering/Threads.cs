using Maatstaf.Checks;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>
/// What a submission means for the questions: what is found anew becomes one, what was found before goes on in its thread, and
/// what is not found any more is settled. A question that the team settled is not asked again.
/// </summary>
internal sealed class Threads
{
    private readonly IReadOnlyDictionary<(string, string, string, string), string> explanations;
    private readonly List<Question> gone = [];
    private readonly List<(Question Question, bool IsNew)> found = [];

    public Threads(IReadOnlyList<Question> known, IReadOnlyList<CheckFinding> findings, IReadOnlyDictionary<(string, string, string, string), string> explanations)
    {
        this.explanations = explanations;
        var bySubject = known.Where(static question => question.Check.Length > 0).ToDictionary(static question => question.Subject);
        var asked = findings.Where(static finding => finding.Severity == Severity.Asks).DistinctBy(SubjectOf).ToArray();
        foreach (var finding in asked)
        {
            if (!bySubject.TryGetValue(SubjectOf(finding), out var question))
                found.Add((Asked(finding), true));
            else if (question.State != QuestionState.Settled || question.Sentence != finding.Sentence)
                found.Add((question with { Sentence = finding.Sentence, Influence = finding.Influence, State = question.State == QuestionState.Settled ? QuestionState.Open : question.State }, false));
        }

        var subjects = asked.Select(SubjectOf).ToHashSet();
        gone.AddRange(known.Where(question => question.Check.Length > 0 && question.State != QuestionState.Settled && !subjects.Contains(question.Subject)));
        AnyOpen = found.Any(entry => entry.Question.State == QuestionState.Open && !explanations.ContainsKey(entry.Question.Subject))
            || known.Any(static question => question.Check.Length == 0 && question.State == QuestionState.Open);
    }

    /// <summary>Whether a question still waits for the coordinator.</summary>
    public bool AnyOpen { get; }

    public void Write(IDeliveryChange change, Caller caller, OrganisationCode organisation, int fiscalYear)
    {
        foreach (var question in gone)
        {
            change.Put(question with { State = QuestionState.Settled });
            change.Add(new Message(question.Id, MessageKind.Correction, change.Now, caller.Account, caller.Name, string.Empty));
        }

        foreach (var (question, isNew) in found)
        {
            var explanation = explanations.GetValueOrDefault(question.Subject);
            var state = question.State == QuestionState.Open && explanation is not null ? QuestionState.Answered : question.State;
            change.Put(question with
            {
                Organisation = organisation,
                FiscalYear = fiscalYear,
                State = state,
                AskedAt = isNew ? change.Now : question.AskedAt,
            });
            if (explanation is not null)
                change.Add(new Message(question.Id, MessageKind.Explanation, change.Now, caller.Account, caller.Name, explanation));
        }
    }

    private static (string Check, string Table, string Line, string Column) SubjectOf(CheckFinding finding) =>
        (finding.Code, finding.Table, finding.Line, finding.Column);

    private static Question Asked(CheckFinding finding) => new()
    {
        Id = Guid.CreateVersion7(),
        Organisation = default,
        FiscalYear = 0,
        Check = finding.Code,
        Table = finding.Table,
        Line = finding.Line,
        Column = finding.Column,
        Sentence = finding.Sentence,
        Influence = finding.Influence,
        State = QuestionState.Open,
        AskedAt = default,
    };
}
