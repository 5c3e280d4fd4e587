using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Letters;

/// <summary>What is written about a return; <c>{organisation}</c>, <c>{edition}</c>, <c>{name}</c>, <c>{link}</c> and <c>{text}</c> are filled in.</summary>
public static class ReturnLetters
{
    /// <summary>To the team: a return was submitted.</summary>
    public static Letter Submitted { get; } = new(
        new("Levering ontvangen: {organisation}, editie {edition}", "Return received: {organisation}, edition {edition}"),
        new(
            "Dag {name},\n\n{organisation} heeft de levering voor editie {edition} ingediend.\nBekijk de levering: {link}\n\nMaatstaf\n",
            "Hello {name},\n\n{organisation} has submitted the return for edition {edition}.\nLook at the return: {link}\n\nMaatstaf\n"));

    /// <summary>To the coordinators: a question was asked.</summary>
    public static Letter QuestionAsked { get; } = new(
        new("Vraag over uw levering, editie {edition}", "Question about your return, edition {edition}"),
        new(
            "Dag {name},\n\nHet benchmarkteam heeft een vraag over de levering van {organisation}:\n\n{text}\n\nBeantwoord de vraag: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThe benchmark team has a question about the return of {organisation}:\n\n{text}\n\nAnswer the question: {link}\n\nMaatstaf\n"));

    /// <summary>To the team: a question was answered.</summary>
    public static Letter QuestionAnswered { get; } = new(
        new("Antwoord van {organisation}, editie {edition}", "Answer of {organisation}, edition {edition}"),
        new(
            "Dag {name},\n\n{organisation} heeft een vraag beantwoord:\n\n{text}\n\nBekijk het antwoord: {link}\n\nMaatstaf\n",
            "Hello {name},\n\n{organisation} has answered a question:\n\n{text}\n\nLook at the answer: {link}\n\nMaatstaf\n"));

    /// <summary>To the coordinators: the return is approved.</summary>
    public static Letter Approved { get; } = new(
        new("Levering goedgekeurd, editie {edition}", "Return approved, edition {edition}"),
        new(
            "Dag {name},\n\nDe levering van {organisation} voor editie {edition} is goedgekeurd. Bedankt!\nBekijk de levering: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThe return of {organisation} for edition {edition} is approved. Thank you!\nLook at the return: {link}\n\nMaatstaf\n"));

    /// <summary>To the coordinators: the return was opened again.</summary>
    public static Letter Reopened { get; } = new(
        new("Levering weer open, editie {edition}", "Return open again, edition {edition}"),
        new(
            "Dag {name},\n\nDe levering van {organisation} voor editie {edition} is weer open. De reden:\n\n{text}\n\nPas de levering aan: {link}\n\nMaatstaf\n",
            "Hello {name},\n\nThe return of {organisation} for edition {edition} is open again. The reason:\n\n{text}\n\nChange the return: {link}\n\nMaatstaf\n"));
}
