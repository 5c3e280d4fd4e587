using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Letters;

/// <summary>What is written about a practice; <c>{name}</c>, <c>{title}</c>, <c>{who}</c>, <c>{text}</c> and <c>{link}</c> are filled in.</summary>
public static class PracticeLetters
{
    /// <summary>To the team: a practice waits for its judgement.</summary>
    public static Letter Submitted { get; } = new(
        new("Praktijk om te beoordelen: {title}", "Practice to judge: {title}"),
        new(
            "Dag {name},\n\n{who} heeft een praktijk ingediend: {title}.\nBeoordeel de praktijk: {link}\n\nMaatstaf\n",
            "Hello {name},\n\n{who} has submitted a practice: {title}.\nJudge the practice: {link}\n\nMaatstaf\n"));

    /// <summary>To who wrote it: others see it now.</summary>
    public static Letter Approved { get; } = new(
        new("Uw praktijk is zichtbaar: {title}", "Your practice is visible: {title}"),
        new(
            "Dag {name},\n\nHet benchmarkteam heeft uw praktijk goedgekeurd: {title}. Andere deelnemers zien haar nu.\nBekijk de praktijk: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThe benchmark team has approved your practice: {title}. Other participants see it now.\nLook at the practice: {link}\n\nMaatstaf\n"));

    /// <summary>To who wrote it: it was sent back, with a reason.</summary>
    public static Letter SentBack { get; } = new(
        new("Pas uw praktijk aan: {title}", "Change your practice: {title}"),
        new(
            "Dag {name},\n\nHet benchmarkteam stuurt uw praktijk terug: {title}. De reden:\n\n{text}\n\nPas de praktijk aan en dien haar opnieuw in: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThe benchmark team sends your practice back: {title}. The reason:\n\n{text}\n\nChange the practice and submit it again: {link}\n\nMaatstaf\n"));

    /// <summary>To who wrote it: others see it no more, with a reason.</summary>
    public static Letter TakenOffline { get; } = new(
        new("Uw praktijk is offline gehaald: {title}", "Your practice was taken offline: {title}"),
        new(
            "Dag {name},\n\nHet benchmarkteam heeft uw praktijk offline gehaald: {title}. De reden:\n\n{text}\n\nU kunt de praktijk aanpassen en opnieuw indienen: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThe benchmark team has taken your practice offline: {title}. The reason:\n\n{text}\n\nYou can change the practice and submit it again: {link}\n\nMaatstaf\n"));

    /// <summary>To who follows: there is a new practice, or a new version.</summary>
    public static Letter New { get; } = new(
        new("Nieuwe praktijk: {title}", "New practice: {title}"),
        new(
            "Dag {name},\n\nEr is een nieuwe praktijk van {who}: {title}.\nBekijk de praktijk: {link}\n\nU krijgt deze brief omdat u dit onderwerp volgt.\n\nMaatstaf\n",
            "Hello {name},\n\nThere is a new practice of {who}: {title}.\nLook at the practice: {link}\n\nYou get this letter because you follow this subject.\n\nMaatstaf\n"));

    /// <summary>To who follows and who wrote the practice: somebody said something.</summary>
    public static Letter Commented { get; } = new(
        new("Reactie op praktijk: {title}", "Comment on practice: {title}"),
        new(
            "Dag {name},\n\nReactie van {who} op de praktijk {title}:\n\n{text}\n\nBekijk de praktijk: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nComment of {who} on the practice {title}:\n\n{text}\n\nLook at the practice: {link}\n\nMaatstaf\n"));

    /// <summary>To who was asked: another organisation has a question.</summary>
    public static Letter Asked { get; } = new(
        new("Vraag van {who}", "Question of {who}"),
        new(
            "Dag {name},\n\n{who} heeft een vraag aan uw organisatie:\n\n{text}\n\nLees en beantwoord de vraag: {link}\n\nDe ander ziet uw e-mailadres niet.\n\nMaatstaf\n",
            "Hello {name},\n\n{who} has a question for your organisation:\n\n{text}\n\nRead and answer the question: {link}\n\nThe other side does not see your e-mail address.\n\nMaatstaf\n"));

    /// <summary>To who asked: there is an answer.</summary>
    public static Letter Answered { get; } = new(
        new("Antwoord op uw vraag", "Answer to your question"),
        new(
            "Dag {name},\n\nAntwoord van {who}:\n\n{text}\n\nLees het hele gesprek: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nAnswer of {who}:\n\n{text}\n\nRead the whole thread: {link}\n\nMaatstaf\n"));
}
