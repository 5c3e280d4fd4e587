using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Watching;
using Maatstaf.Desk.Checking;
using Maatstaf.Desk.Reporting;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration.Status;

/// <summary>What is said of the work.</summary>
internal static class WorkLines
{
    public static IEnumerable<StatusLine> Of(WorkStand work, bool sendsMail)
    {
        yield return Reports(work);
        yield return Letters(work, sendsMail);
    }

    public static IEnumerable<StatusLine> Of(EditionWork edition)
    {
        yield return new(StatusState.Good, new("Leveringen", "Returns"), Returns(edition), new("Alleen wat is goedgekeurd, telt mee.", "Only what is approved counts."));
        yield return Questions(edition);
        yield return Withheld(edition);
    }

    private static StatusLine Reports(WorkStand work)
    {
        var name = new LocalisedText("Rapporten van deelnemers", "Reports of participants");
        var found = new LocalisedText("Nog te maken: {waiting} bestanden. Mislukt: {failed}.", "To be made: {waiting} files. Failed: {failed}.")
            .With("waiting", Numerals.Count(work.ReportsWaiting)).With("failed", Numerals.Count(work.ReportsFailed));
        return work.ReportsFailed > 0
            ? new(StatusState.Look, name, found, new("Deelnemers krijgen die bestanden niet.", "Participants do not get those files."), new("Lees op de pagina Rapporten waarom, en maak ze opnieuw.", "Read on the page Reports why, and make them again.")) { Path = ReportsView.Root }
            : new(StatusState.Good, name, found, work.ReportsWaiting > 0
                ? new("De site werkt eraan, ook na een herstart.", "The site is at it, also after a restart.")
                : new("Er wacht niets.", "Nothing waits."));
    }

    private static StatusLine Letters(WorkStand work, bool sendsMail)
    {
        var name = new LocalisedText("Brieven", "Letters");
        var found = work.OldestLetter is { } oldest
            ? new LocalisedText("Wachten op verzending: {count}, de oudste sinds {moment}. Mislukt: {failed}.", "Waiting to be sent: {count}, the oldest since {moment}. Failed: {failed}.")
                .With("count", Numerals.Count(work.LettersWaiting)).With("moment", StatusWords.MomentOf(oldest)).With("failed", Numerals.Count(work.LettersFailed))
            : new("Er wacht geen brief.", "No letter waits.");
        return (sendsMail, work) switch
        {
            (false, _) => new(StatusState.Look, name, found, new("Er is geen mailserver ingesteld: uitnodigingen en vragen komen niet aan.", "No mail server is set: invitations and questions do not arrive."), new("Vul mail.host in.", "Fill in mail.host.")),
            (_, { LettersFailed: > 0 }) => new(StatusState.Wrong, name, found, new("De mailserver weigert brieven of antwoordt niet. De site probeert het opnieuw.", "The mail server refuses letters or does not answer. The site tries again."), StatusWords.AskDoctor),
            _ => new(StatusState.Good, name, found, new("Brieven gaan binnen enkele seconden weg.", "Letters leave within seconds.")),
        };
    }

    private static StatusLine Questions(EditionWork edition)
    {
        var name = new LocalisedText("Vragen", "Questions");
        var found = new LocalisedText("Wachten op een coördinator: {open}. Wachten op het team: {answered}.", "Waiting for a coordinator: {open}. Waiting for the team: {answered}.")
            .With("open", Numerals.Count(edition.QuestionsOpen)).With("answered", Numerals.Count(edition.QuestionsAnswered));
        return edition.QuestionsAnswered > 0
            ? new(StatusState.Look, name, found, new("Een levering wordt pas goedgekeurd als haar vragen klaar zijn.", "A return is approved once its questions are done."), new("Werk de antwoorden af op de pagina Controle.", "Work through the answers on the page Check desk.")) { Path = $"{CheckPlace.Root}/{edition.Edition}" }
            : new(StatusState.Good, name, found, new("Op het team wacht niets.", "Nothing waits for the team."));
    }

    private static StatusLine Withheld(EditionWork edition)
    {
        var name = new LocalisedText("Afgeschermde cijfers", "Withheld figures");
        return edition.Withheld is { } count
            ? new(StatusState.Good, name,
                new LocalisedText("{part} van de cijfers ({withheld} van {all}) ziet het publiek niet.", "The public does not see {part} of the figures ({withheld} of {all}).")
                    .With("part", Numerals.Percent(count.Part, 1)).With("withheld", Numerals.Count(count.Withheld)).With("all", Numerals.Count(count.All)),
                new("Zo kan niemand uit de cijfers iets van één deelnemer afleiden.", "So nobody can work out anything of one participant from the figures."))
            : new(StatusState.Good, name, new("Nog niet bekend.", "Not known yet."), new("De cijfers van deze editie zijn nog niet nagerekend sinds de site startte.", "The figures of this edition were not protected yet since the site started."));
    }

    private static LocalisedText Returns(EditionWork edition) => edition.Returns.Count == 0
        ? new("Hier is nog niets geleverd.", "Nothing was delivered here yet.")
        : new LocalisedText("Concept: {draft}. Ingediend: {submitted}. Met vragen: {questions}. Goedgekeurd: {approved}.", "Draft: {draft}. Submitted: {submitted}. With questions: {questions}. Approved: {approved}.")
            .With("draft", CountOf(edition, ReturnState.Draft)).With("submitted", CountOf(edition, ReturnState.Submitted))
            .With("questions", CountOf(edition, ReturnState.Questions)).With("approved", CountOf(edition, ReturnState.Approved));

    private static LocalisedText CountOf(EditionWork edition, ReturnState state) => Numerals.Count(edition.Returns.GetValueOrDefault(state));
}
