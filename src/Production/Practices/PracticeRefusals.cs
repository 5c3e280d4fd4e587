using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Practices;

/// <summary>Why something about a practice cannot be done now.</summary>
public static class PracticeRefusals
{
    /// <summary>Who submitted a practice does not approve it.</summary>
    public static Refusal OwnPractice { get; } = new("D041", new("U heeft deze praktijk zelf ingediend. Laat een ander haar beoordelen.", "You submitted this practice yourself. Let somebody else judge it."));

    /// <summary>The practice does not wait for the team.</summary>
    public static Refusal NotWaiting { get; } = new("D042", new("Deze praktijk wacht niet meer op een oordeel. Bekijk de lijst opnieuw.", "This practice waits for no judgement any more. Look at the list again."));

    /// <summary>The organisation has too many practices that others do not see.</summary>
    public static Refusal TooManyUnfinished { get; } = new("D043", new("Uw organisatie heeft {most} praktijken die nog niet zichtbaar zijn. Maak er eerst een af.", "Your organisation has {most} practices that are not visible yet. Finish one of them first."));

    /// <summary>Too many comments in a day.</summary>
    public static Refusal TooManyComments { get; } = new("D044", new("U heeft vandaag al {most} reacties geschreven. Schrijf de volgende morgen.", "You wrote {most} comments today. Write the next one tomorrow."));

    /// <summary>Too many messages to other organisations in a day.</summary>
    public static Refusal TooManyQuestions { get; } = new("D045", new("U heeft vandaag al {most} berichten gestuurd. Stuur het volgende morgen.", "You sent {most} messages today. Send the next one tomorrow."));

    /// <summary>Nobody asks its own organisation.</summary>
    public static Refusal OwnQuestion { get; } = new("D046", new("Dit is uw eigen organisatie. U kunt haar hier niets vragen.", "This is your own organisation. You cannot ask it anything here."));

    /// <summary>A text is empty, too long, or holds what cannot be kept.</summary>
    public static Refusal TextNeeded { get; } = new("D047", new("Schrijf een tekst van hoogstens {most} tekens.", "Write a text of at most {most} characters."));

    internal static RefusedException With(this Refusal refusal, int most)
    {
        var written = FormattableString.Invariant($"{most}");
        return new RefusedException(refusal with { Sentence = refusal.Sentence.With("most", new(written, written)) });
    }
}
