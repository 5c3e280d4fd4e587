using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Letters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Practices;

/// <summary>
/// Lets one organisation ask another how it does something, in a thread that only these two read. Letters say that there is a message
/// and where; nobody gets an address.
/// </summary>
/// <param name="library">How organisations are shown.</param>
/// <param name="store">Where threads are kept.</param>
/// <param name="postman">Tells the other side.</param>
/// <param name="clock">Tells what was sent in the last day.</param>
public sealed class PracticeContacting(PracticeLibrary library, IDeliveryStore store, PracticePostman postman, TimeProvider clock)
{
    private readonly PracticeRules rules = new(library.Catalogue);

    /// <summary>Asks the author of a practice.</summary>
    /// <returns>The thread; the same one when the organisation asked before.</returns>
    /// <exception cref="RefusedException">The caller may not, others do not see the practice, it is the own one, the text does not fit, or the caller asked much already.</exception>
    public async Task<Guid> AskAsync(Caller caller, OrganisationCode organisation, Guid practice, string text, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.WritePractices, organisation);
        _ = await library.OpenAsync(caller, practice, ct);
        var to = (await store.Practices.FindAsync(practice, ct))!.Organisation;
        return await AskAsync(caller, new PracticeContact { Id = Guid.CreateVersion7(clock.GetUtcNow()), Practice = practice, Node = string.Empty, To = to, Organisation = organisation, At = clock.GetUtcNow(), By = caller.Account }, text, ct);
    }

    /// <summary>Asks a municipality that shares its figures by name how it does a part of its ICT.</summary>
    /// <returns>The thread; the same one when the organisation asked the same before.</returns>
    /// <exception cref="RefusedException">The caller may not, the municipality does not share by name or is not there: which, is not said; or as for a practice.</exception>
    public async Task<Guid> AskAsync(Caller caller, OrganisationCode organisation, OrganisationCode to, string node, string text, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.WritePractices, organisation);
        if (!library.Catalogue.CostTree.Contains(node) || !(await library.BylinesAsync(ct)).SharesByName(to))
            throw new RefusedException(Refusal.NotThere);
        return await AskAsync(caller, new PracticeContact { Id = Guid.CreateVersion7(clock.GetUtcNow()), Practice = null, Node = node, To = to, Organisation = organisation, At = clock.GetUtcNow(), By = caller.Account }, text, ct);
    }

    /// <summary>Says something in a thread of an own organisation.</summary>
    /// <exception cref="RefusedException">The caller may not, the thread is not there, the text does not fit, or the caller wrote much already.</exception>
    public async Task ReplyAsync(Caller caller, Guid contact, string text, CancellationToken ct = default)
    {
        var kept = await FindAsync(caller, contact, ct);
        await SendAsync(caller, kept, IsAnswer(caller, kept), isNew: false, text, ct);
    }

    /// <summary>The threads of the own organisations, the newest first.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<ShownContact>> AllAsync(Caller caller, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        var bylines = await library.BylinesAsync(ct);
        var shown = await library.ShownAsync(bylines, ct);
        var threads = new List<ShownContact>();
        foreach (var contact in (await store.Practices.ContactsAsync(ct)).Where(contact => IsOf(caller, contact)))
            threads.Add(await ShowAsync(caller, contact, bylines, shown, ct));
        return [.. threads.OrderByDescending(static thread => thread.Messages.Count == 0 ? default : thread.Messages[^1].At)];
    }

    /// <summary>One thread of an own organisation.</summary>
    /// <exception cref="RefusedException">The caller may not, or it is not there.</exception>
    public async Task<ShownContact> OpenAsync(Caller caller, Guid contact, CancellationToken ct = default)
    {
        var kept = await FindAsync(caller, contact, ct);
        var bylines = await library.BylinesAsync(ct);
        return await ShowAsync(caller, kept, bylines, await library.ShownAsync(bylines, ct), ct);
    }

    private static bool IsOf(Caller caller, PracticeContact contact) =>
        AccessPolicy.Allows(caller, Act.WritePractices, contact.To) || AccessPolicy.Allows(caller, Act.WritePractices, contact.Organisation);

    /// <summary>Who works for both sides answers, unless they asked.</summary>
    private static bool IsAnswer(Caller caller, PracticeContact contact) =>
        AccessPolicy.Allows(caller, Act.WritePractices, contact.To) && (contact.By != caller.Account || !AccessPolicy.Allows(caller, Act.WritePractices, contact.Organisation));

    private async Task<Guid> AskAsync(Caller caller, PracticeContact asked, string text, CancellationToken ct)
    {
        if (asked.To == asked.Organisation)
            throw new RefusedException(PracticeRefusals.OwnQuestion);
        var known = (await store.Practices.ContactsAsync(ct)).FirstOrDefault(contact => contact.Practice == asked.Practice && contact.Node == asked.Node && contact.To == asked.To && contact.Organisation == asked.Organisation);
        await SendAsync(caller, known ?? asked, isAnswer: false, known is null, text, ct);
        return (known ?? asked).Id;
    }

    private async Task SendAsync(Caller caller, PracticeContact contact, bool isAnswer, bool isNew, string text, CancellationToken ct)
    {
        var said = rules.Message(text);
        await InsistOnRestAsync(caller, ct);
        var bylines = await library.BylinesAsync(ct);
        var (letter, to, who) = isAnswer
            ? (PracticeLetters.Answered, contact.Organisation, await OtherAsync(contact, bylines, ct))
            : (PracticeLetters.Asked, contact.To, bylines.NameOf(contact.Organisation));
        var letters = await postman.AboutContactAsync(letter, to, contact.Id, who.Text, said, isAnswer ? contact.By : null, ct);
        try
        {
            await store.ChangeAsync(caller, isAnswer ? "practice.answer" : "practice.ask", FormattableString.Invariant($"{contact.Organisation}/{contact.Id:N}"), change =>
            {
                if (isNew)
                    change.Practices.Put(contact with { At = change.Now });
                change.Practices.Add(new ContactMessage(contact.Id, isAnswer, change.Now, caller.Account, caller.Name, said));
                change.Send(letters);
            }, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    private async Task<PracticeContact> FindAsync(Caller caller, Guid contact, CancellationToken ct)
    {
        ReturnDesk.Require(caller, Act.ReadPractices);
        return (await store.Practices.ContactsAsync(ct)).FirstOrDefault(known => known.Id == contact && IsOf(caller, known)) ?? throw new RefusedException(Refusal.NotThere);
    }

    /// <summary>Who was asked, as far as that is told to who asks.</summary>
    private async Task<Byline> OtherAsync(PracticeContact contact, Bylines bylines, CancellationToken ct) =>
        bylines.Of(contact.To, contact.Practice is not { } practice || (await store.Practices.FindAsync(practice, ct))!.ShowsName);

    private async Task<ShownContact> ShowAsync(Caller caller, PracticeContact contact, Bylines bylines, IReadOnlyList<ShownPractice> shown, CancellationToken ct)
    {
        var wasAsked = IsAnswer(caller, contact);
        var asked = await OtherAsync(contact, bylines, ct);
        return new ShownContact
        {
            Id = contact.Id,
            Practice = shown.FirstOrDefault(practice => practice.Id == contact.Practice),
            Node = contact.Node,
            OwnName = bylines.NameOf(wasAsked ? contact.To : contact.Organisation).Text.Dutch,
            Other = wasAsked ? bylines.NameOf(contact.Organisation) : asked,
            WasAsked = wasAsked,
            Messages =
            [
                .. (await store.Practices.ContactMessagesAsync(contact.Id, ct)).Select(message =>
                    new ShownMessage(message.IsAnswer == wasAsked, message.IsAnswer && !wasAsked && asked.Named is null ? string.Empty : message.ByName, message.At, message.Text)),
            ],
        };
    }

    private async Task InsistOnRestAsync(Caller caller, CancellationToken ct)
    {
        var most = library.Catalogue.Practices.Limits.MostQuestionsADay;
        var since = clock.GetUtcNow().AddDays(-1);
        var sent = 0;
        foreach (var contact in (await store.Practices.ContactsAsync(ct)).Where(contact => IsOf(caller, contact)))
            sent += (await store.Practices.ContactMessagesAsync(contact.Id, ct)).Count(message => message.By is not null && message.By == caller.Account && message.At > since);
        if (sent >= most)
            throw PracticeRefusals.TooManyQuestions.With(most);
    }
}
