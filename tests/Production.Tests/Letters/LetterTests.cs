using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Letters;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Letters;

public sealed class LetterTests
{
    private static readonly Recipient Anna = new("Anna {link}", "anna@zandwijk.example", Language.Dutch);

    [Fact]
    public void What_people_write_is_never_taken_for_a_place_to_fill_in()
    {
        var mail = ReturnLetters.QuestionAsked.To(
            Anna, SentenceFact.Text("organisation", "Zandwijk {text}"), SentenceFact.Text("edition", "2026"), SentenceFact.Text("link", "https://maatstaf.example/vragen"), SentenceFact.Text("text", "Wat is {edition}?"));

        mail.Text.ShouldContain("Dag Anna {link},");
        mail.Text.ShouldContain("levering van Zandwijk {text}:");
        mail.Text.ShouldContain("Wat is {edition}?");
    }

    [Fact]
    public void A_subject_is_one_line_whatever_is_in_a_name()
    {
        var mail = PracticeLetters.Asked.To(Anna, SentenceFact.Text("who", "Kade\r\nBcc: iemand@elders.example"), SentenceFact.Text("text", "Hoe dan?"), SentenceFact.Text("link", "https://maatstaf.example"));

        mail.Subject.ShouldBe("Vraag van Kade Bcc: iemand@elders.example");
    }
}
