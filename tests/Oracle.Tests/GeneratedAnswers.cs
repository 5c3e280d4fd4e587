using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>What one generated return says about maturity: nothing, some answers or all of them, and now and then one to a question that is asked no more.</summary>
internal sealed class GeneratedAnswers(Dice dice, Package package, string organisation, int year)
{
    private const string AskedNoMore = "operations.cloud";
    private const string UnknownPart = "sustainability.energy";

    public void Add()
    {
        // Who gives the same answer everywhere is exactly in the middle now and then.
        var everywhere = dice.Chance(25) ? Score() : null;
        foreach (var question in Answered())
            package.Maturity.Add(new MaturityAnswer(organisation, year, question, everywhere ?? Score()));
    }

    private List<string> Answered() => dice.Below(10) switch
    {
        0 or 1 => [],
        < 5 => dice.Some([.. Questionnaire.Questions, AskedNoMore, UnknownPart], dice.Between(1, Questionnaire.Questions.Count)),
        _ => [.. Questionnaire.Questions],
    };

    private string Score() => dice.Below(10) switch
    {
        < 4 => dice.Pick(["1", "2", "3", "4", "5"]),
        4 => dice.Pick(["1.0", "3.00", "5.000"]),
        5 => dice.Pick(["2.999", "3.001"]),
        6 => dice.Pick(["1.5", "2.5"]),
        _ => dice.Decimals(dice.Between(1, 4), 3),
    };
}
