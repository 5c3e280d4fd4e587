using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Production.Letters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>Questions and answers: ask, explain, correct, accept. Nothing that was said or delivered goes away.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="postman">Who tells the other side.</param>
public sealed class Answering(ReturnDesk desk, Postman postman)
{
    /// <summary>The coordinator explains why it is right.</summary>
    /// <exception cref="RefusedException">The caller may not, the question is settled, or nothing is explained.</exception>
    public async Task ExplainAsync(Caller caller, Guid question, string explanation, CancellationToken ct = default)
    {
        RequireText(explanation);
        var (asked, open) = await OpenAsync(caller, Act.AnswerQuestion, question, ct);
        var told = await postman.ToTeamAsync(ReturnLetters.QuestionAnswered, open, Same(explanation), ct);
        await ChangeAsync(caller, "question.explain", asked, change =>
        {
            change.Put(asked with { State = QuestionState.Answered });
            change.Add(new Message(asked.Id, MessageKind.Explanation, change.Now, caller.Account, caller.Name, explanation));
            change.Send(told);
        }, ct);
    }

    /// <summary>The coordinator corrects the value that the question is about. When nothing else is being changed, the corrected return is a new version at once.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="question">Which question.</param>
    /// <param name="table">Table of the corrected cell.</param>
    /// <param name="line">Its line.</param>
    /// <param name="column">Its column.</param>
    /// <param name="value">The corrected value, in the notation of the data package; empty = not known.</param>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the question is settled, the cell is gone, or no reason is given.</exception>
    public Task CorrectAsync(Caller caller, Guid question, string table, string line, string column, string value, string reason, CancellationToken ct = default) =>
        CorrectAsync(caller, Act.AnswerQuestion, question, (table, line, column), value, reason, ct);

    /// <summary>The team corrects the value that the question is about.</summary>
    /// <exception cref="RefusedException">The caller may not, the question is settled, the cell is gone, or no reason is given.</exception>
    public Task CorrectAsTeamAsync(Caller caller, Guid question, string table, string line, string column, string value, string reason, CancellationToken ct = default) =>
        CorrectAsync(caller, Act.AskQuestion, question, (table, line, column), value, reason, ct);

    /// <summary>The team asks something of its own.</summary>
    /// <returns>The question.</returns>
    /// <exception cref="RefusedException">The caller may not, nothing was submitted, or nothing is asked.</exception>
    public async Task<Guid> AskAsync(
        Caller caller, OrganisationCode organisation, Edition edition, string table, string line, string column, string text, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.AskQuestion);
        RequireText(text);
        var open = await desk.OpenAsync(organisation, edition, ct);
        if (open.Case.Submitted == 0)
            throw new RefusedException(Refusal.NotSubmitted);
        if (open.Case.State == ReturnState.Approved)
            throw new RefusedException(Refusal.AlreadyApproved);
        var told = await postman.ToCoordinatorsAsync(ReturnLetters.QuestionAsked, open, Same(text), ct);
        var id = Guid.CreateVersion7();
        await desk.ChangeAsync(caller, "question.ask", open, change =>
        {
            change.Put(new Question
            {
                Id = id,
                Organisation = organisation,
                FiscalYear = open.FiscalYear,
                Check = string.Empty,
                Table = table,
                Line = line,
                Column = column,
                Sentence = Same(text),
                Influence = null,
                State = QuestionState.Open,
                AskedAt = change.Now,
            });
            change.Add(new Message(id, MessageKind.Remark, change.Now, caller.Account, caller.Name, text));
            change.Put(open.Case with { State = ReturnState.Questions });
            change.Send(told);
        }, ct);
        return id;
    }

    /// <summary>The team says something back and waits for another answer.</summary>
    /// <exception cref="RefusedException">The caller may not, the question is settled, or nothing is said.</exception>
    public async Task ReplyAsync(Caller caller, Guid question, string text, CancellationToken ct = default)
    {
        RequireText(text);
        var (asked, open) = await OpenAsync(caller, Act.AskQuestion, question, ct);
        var told = await postman.ToCoordinatorsAsync(ReturnLetters.QuestionAsked, open, Same(text), ct);
        await ChangeAsync(caller, "question.reply", asked, change =>
        {
            change.Put(asked with { State = QuestionState.Open });
            change.Add(new Message(asked.Id, MessageKind.Remark, change.Now, caller.Account, caller.Name, text));
            change.Put(open.Case with { State = ReturnState.Questions });
            change.Send(told);
        }, ct);
    }

    /// <summary>The team accepts the answer; when it was the last question, the return waits for approval.</summary>
    /// <exception cref="RefusedException">The caller may not, or the question is settled.</exception>
    public async Task AcceptAsync(Caller caller, Guid question, string remark, CancellationToken ct = default)
    {
        var (asked, open) = await OpenAsync(caller, Act.AskQuestion, question, ct);
        var others = await desk.Store.QuestionsAsync(asked.FiscalYear, asked.Organisation, ct);
        var isLast = others.All(other => other.Id == asked.Id || other.State == QuestionState.Settled);
        await ChangeAsync(caller, "question.accept", asked, change =>
        {
            change.Put(asked with { State = QuestionState.Settled });
            change.Add(new Message(asked.Id, MessageKind.Acceptance, change.Now, caller.Account, caller.Name, remark));
            if (isLast && open.Case.State == ReturnState.Questions)
                change.Put(open.Case with { State = ReturnState.Submitted });
        }, ct);
    }

    private async Task CorrectAsync(Caller caller, Act act, Guid question, (string Table, string Line, string Column) cell, string value, string reason, CancellationToken ct)
    {
        RequireText(reason);
        var (asked, open) = await OpenAsync(caller, act, question, ct);
        if (open.WhyClosed is { } closed)
            throw new RefusedException(closed);
        var row = open.Draft.Content.Find(cell.Table, cell.Line) ?? throw new RefusedException(Refusal.CellGone);
        if (desk.Catalogue.Form.Find(cell.Table)?.Find(cell.Column) is null)
            throw new RefusedException(Refusal.CellGone);
        var corrected = ChangedContent.Of(open.Draft.Content, [new RowChange(row, row.With(cell.Column, value))]).Content!;
        var submitted = await desk.Store.VersionAsync(asked.Organisation, asked.FiscalYear, open.Case.Submitted, ct);
        var isOnlyChange = submitted is not null && submitted.Content.Hash() == open.Draft.Content.Hash();
        var told = await postman.ToTeamAsync(ReturnLetters.QuestionAnswered, open, Same(reason), ct);
        await ChangeAsync(caller, "question.correct", asked, change =>
        {
            change.Put(open.Draft with { Content = corrected, ChangedAt = change.Now, ChangedBy = caller.Name });
            change.Add(CorrectionOf(asked, cell, row[cell.Column], value, reason, caller, change.Now));
            change.Put(asked with { State = QuestionState.Answered });
            change.Add(new Message(asked.Id, MessageKind.Correction, change.Now, caller.Account, caller.Name, reason));
            if (isOnlyChange)
                AddVersion(change, open, submitted! with { Content = corrected, Number = open.Case.Submitted + 1, At = change.Now, By = caller.Account, ByName = caller.Name, Remark = reason });
            change.Send(told);
        }, ct);
    }

    private static void AddVersion(IDeliveryChange change, OpenReturn open, ReturnVersion version)
    {
        change.Add(version);
        change.Put(open.Case with { Submitted = version.Number, SubmittedBy = version.By, SubmittedByName = version.ByName, SubmittedAt = version.At });
    }

    private static Correction CorrectionOf(Question asked, (string Table, string Line, string Column) cell, string raw, string value, string reason, Caller caller, DateTimeOffset now) => new()
    {
        Organisation = asked.Organisation,
        FiscalYear = asked.FiscalYear,
        Table = cell.Table,
        Line = cell.Line,
        Column = cell.Column,
        Raw = raw,
        Corrected = value,
        Reason = reason,
        Question = asked.Id,
        At = now,
        By = caller.Account,
        ByName = caller.Name,
    };

    private async Task<(Question Question, OpenReturn Open)> OpenAsync(Caller caller, Act act, Guid question, CancellationToken ct)
    {
        var asked = await desk.Store.QuestionAsync(question, ct) ?? throw new RefusedException(Refusal.NotThere);
        ReturnDesk.Require(caller, act, asked.Organisation);
        if (asked.State == QuestionState.Settled)
            throw new RefusedException(Refusal.QuestionSettled);
        return (asked, await desk.OpenAsync(asked.Organisation, Edition.About(asked.FiscalYear), ct));
    }

    private Task ChangeAsync(Caller caller, string action, Question asked, Action<IDeliveryChange> changes, CancellationToken ct) =>
        desk.ChangeAsync(caller, action, FormattableString.Invariant($"{asked.Organisation}/{asked.FiscalYear}/{asked.Id}"), changes, ct);

    private static void RequireText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RefusedException(Refusal.ReasonNeeded);
    }

    private static LocalisedText Same(string text) => new(text, text);
}
