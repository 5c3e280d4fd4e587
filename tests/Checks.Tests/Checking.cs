using Maatstaf.Checks;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks_Tests;

/// <summary>A return and what is known around it, in a few sentences, and what checks say about it.</summary>
internal sealed class Checking
{
    public static CheckSettings Settings { get; } = CheckSettings.Of(Country.Catalogue);

    private readonly YearReturn delivered;
    private readonly bool isPartnership;
    private YearReturn? lastYear;
    private Comparison comparison = Comparison.None;
    private HeadlineOfOthers? headline;
    private ElsewhereDelivered? elsewhere = ElsewhereDelivered.Nothing;
    private int? inhabitantsOfMembers;
    private IReadOnlyList<StatedTotal> totals = [];
    private IReadOnlyList<RechargeMatch> recharges = [];

    private Checking(YearReturn delivered, bool isPartnership)
    {
        this.delivered = delivered;
        this.isPartnership = isPartnership;
    }

    public static Checking Of(AReturn municipality) => new(municipality.Made(), isPartnership: false);

    public static Checking Of(YearReturn municipality) => new(municipality, isPartnership: false);

    public static Checking OfPartnership(AReturn partnership, int? inhabitantsOfMembers = null) =>
        new(partnership.Made(), isPartnership: true) { inhabitantsOfMembers = inhabitantsOfMembers };

    public Checking After(AReturn before) => After(before.Made());

    public Checking After(YearReturn before)
    {
        lastYear = before;
        return this;
    }

    public Checking Beside(Comparison others)
    {
        comparison = others;
        return this;
    }

    public Checking Among(long euros, long inhabitants, double countedShare = 1)
    {
        headline = new HeadlineOfOthers(euros * 100, inhabitants, countedShare);
        return this;
    }

    public Checking With(ElsewhereDelivered? delivered)
    {
        elsewhere = delivered;
        return this;
    }

    public Checking Stating(string table, decimal euros)
    {
        totals = [.. totals, new StatedTotal(table, (long)(euros * 100))];
        return this;
    }

    public Checking Matching(string partnership, string name, decimal paid, decimal delivered)
    {
        recharges = [.. recharges, new RechargeMatch(OrganisationCode.Parse(partnership), name, (long)(paid * 100), (long)(delivered * 100))];
        return this;
    }

    public CheckContext Context() => new()
    {
        Return = delivered,
        Catalogue = Country.Catalogue,
        IsPartnership = isPartnership,
        LastYear = lastYear,
        Comparison = comparison,
        Headline = headline,
        Elsewhere = elsewhere,
        InhabitantsOfMembers = inhabitantsOfMembers,
        StatedTotals = totals,
        Recharges = recharges,
    };

    /// <summary>Everything that is found.</summary>
    public IReadOnlyList<CheckFinding> Run() => CheckRun.Of(Context(), Settings);

    /// <summary>What one check finds, whether or not a more precise one silences it.</summary>
    public IReadOnlyList<CheckFinding> Run(string code)
    {
        var (check, spec) = Settings.Running.Single(running => running.Spec.Code == code);
        return [.. check.Find(Context(), spec)];
    }

    /// <summary>The one finding of a check.</summary>
    public CheckFinding Only(string code) => Run(code).ShouldHaveSingleItem();

    /// <summary>Dutch with ordinary spaces.</summary>
    public static string Dutch(CheckFinding finding) => finding.Sentence.Dutch.Replace('\u00A0', ' ');

    /// <summary>English with ordinary spaces.</summary>
    public static string English(CheckFinding finding) => finding.Sentence.English.Replace('\u00A0', ' ');
}
