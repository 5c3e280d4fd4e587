using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Laws;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Laws;

/// <summary>Reads a law as somebody typed it: everything that is wrong at once, or a whole law.</summary>
/// <param name="domains">What laws can be about.</param>
internal sealed class LawReading(IReadOnlyList<LawDomain> domains)
{
    private const int LongestName = 200, LongestText = 1_000, LongestReason = 1_000, MostDates = 12, MostDuties = 12;
    private static readonly DateOnly First = new(1990, 1, 1), Last = new(2100, 12, 31);

    private readonly List<LawProblem> problems = [];

    /// <summary>What is wrong; none = the law was whole.</summary>
    public IReadOnlyList<LawProblem> Problems => problems;

    /// <summary>The law; null when something is wrong with it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="written">As it was typed.</param>
    public Law? Read(string id, WrittenLaw written)
    {
        var domain = domains.FirstOrDefault(known => known.Id == written.Domain);
        if (domain is null)
            Say("D063", LawField.Domain, new("Kies een domein.", "Choose a domain."));
        var (name, title) = (Text(LawField.Name, "D061", written.Name, LongestName, "naam", "name"), Text(LawField.Short, "D062", written.Short, LongestName, "korte naam", "short name"));
        var (dates, duties) = (Dates(written.Dates), Duties(written.Duties));
        var (work, source) = (Text(LawField.Work, "D067", written.Work, LongestText, "het werk", "the work"), Text(LawField.Source, "D068", written.Source, LongestText, "de bron", "the source"));
        var hasRemark = written.Remark.Dutch.Length > 0 || written.Remark.English.Length > 0;
        LocalisedText? remark = hasRemark ? Text(LawField.Remark, "D069", written.Remark, LongestText, "de opmerking", "the remark") : null;
        if (written.Why.Length is 0 or > LongestReason)
            Say("D070", LawField.Why, new("Schrijf op waarom u dit zo bewaart, in hoogstens {most} tekens.", "Write down why you keep it so, in at most {most} characters."), LongestReason);
        return problems.Count > 0 ? null : new Law
        {
            Id = id,
            Domain = domain!,
            Name = name,
            Short = title,
            Dates = dates,
            Duties = duties,
            Work = work,
            Source = source,
            Remark = remark,
            IsFollowed = written.IsFollowed,
        };
    }

    private LocalisedText Text(LawField field, string code, BilingualText written, int most, string dutch, string english)
    {
        if (written.Dutch.Length == 0 || written.English.Length == 0 || written.Dutch.Length > most || written.English.Length > most)
            Say(code, field, new($"Schrijf {dutch} in het Nederlands en in het Engels, elk in hoogstens {{most}} tekens.", $"Write {english} in Dutch and in English, each in at most {{most}} characters."), most);
        return new LocalisedText(written.Dutch, written.English);
    }

    private IReadOnlyList<LawDate> Dates(IReadOnlyList<WrittenLawDate> written)
    {
        var dates = new List<LawDate>();
        foreach (var row in written.Where(static row => row.On.Length > 0 || row.Dutch.Length > 0 || row.English.Length > 0))
        {
            if (!DateOnly.TryParseExact(row.On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day < First || day > Last)
            {
                Say("D064", LawField.Dates, new($"'{row.On}' is geen dag van 1990 tot en met 2100. Schrijf jaar-maand-dag, zoals 2027-01-01.", $"'{row.On}' is not a day from 1990 to 2100. Write year-month-day, such as 2027-01-01."));
                continue;
            }

            if (row.Dutch.Length is 0 or > LongestName || row.English.Length is 0 or > LongestName)
                Say("D065", LawField.Dates, new($"Schrijf bij {row.On} wat er dan begint, in het Nederlands en in het Engels, elk in hoogstens {{most}} tekens.", $"Write at {row.On} what begins then, in Dutch and in English, each in at most {{most}} characters."), LongestName);
            dates.Add(new LawDate(day, row.IsPublished ? LawCertainty.Published : LawCertainty.Announced, new LocalisedText(row.Dutch, row.English)));
        }

        if (dates.Count is 0 or > MostDates || dates.DistinctBy(static date => date.On).Count() < dates.Count)
            Say("D064", LawField.Dates, new("Vul 1 tot {most} verschillende dagen in.", "Fill in 1 to {most} different days."), MostDates);
        return [.. dates.OrderBy(static date => date.On)];
    }

    private IReadOnlyList<LocalisedText> Duties(BilingualText written)
    {
        string[] dutch = Lines(written.Dutch), english = Lines(written.English);
        if (dutch.Length is 0 or > MostDuties || dutch.Length != english.Length || dutch.Concat(english).Any(static line => line.Length > LongestName))
            Say("D066", LawField.Duties, new("Schrijf 1 tot {most} plichten, elk op een eigen regel. In het Nederlands en in het Engels zijn het er evenveel.", "Write 1 to {most} duties, each on a line of its own. There are as many in Dutch as in English."), MostDuties);
        return [.. dutch.Zip(english, static (first, second) => new LocalisedText(first, second))];
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void Say(string code, LawField field, LocalisedText sentence, int most = 0)
    {
        var written = most.ToString(CultureInfo.InvariantCulture);
        problems.Add(new LawProblem(code, field, sentence.With("most", new(written, written))));
    }
}
