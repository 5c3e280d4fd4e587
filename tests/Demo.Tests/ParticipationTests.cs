namespace Maatstaf.Demo_Tests;

public sealed class ParticipationTests
{
    [Theory]
    [InlineData(2011, 17)]
    [InlineData(2013, 24)]
    [InlineData(2015, 24)]
    [InlineData(2017, 39)]
    [InlineData(2021, 71)]
    [InlineData(2023, 43)]
    [InlineData(2024, 27)]
    public void As_many_municipalities_take_part_as_published(int year, int count)
    {
        Country.Participants(year).Count.ShouldBe(count);
    }

    [Fact]
    public void Every_participant_has_software_personnel_and_infrastructure_of_its_own_or_through_its_partnership()
    {
        var package = Country.Package;
        var software = package.Software.Where(l => l.Recharge.Length == 0).ToLookup(l => (l.Organisation, l.Year), l => l.Cents);
        var personnel = package.Personnel.Where(l => l.Recharge.Length == 0).ToLookup(l => (l.Organisation, l.Year), l => l.Cents);
        var infrastructure = package.Infrastructure.Where(l => l.Recharge.Length == 0).ToLookup(l => (l.Organisation, l.Year), l => l.Cents);
        foreach (var taking in package.Returns.Where(r => r.Status == "approved"))
        {
            var key = (taking.Organisation, taking.Year);
            software[key].Sum().ShouldBePositive();
            personnel[key].Sum().ShouldBePositive();
            infrastructure[key].Sum().ShouldBePositive();
        }
    }

    [Fact]
    public void Each_size_class_has_five_participants_or_more_from_2015_on()
    {
        foreach (var year in Enumerable.Range(2015, 10))
        {
            var bounds = Country.Package.SizeClasses.Where(c => c.Year == year).OrderByDescending(c => c.FromInhabitants).ToList();
            var inhabitants = Country.Package.Profiles.Where(p => p.Year == year).ToDictionary(p => p.Municipality, p => p.Inhabitants);
            var classes = Country.Participants(year).CountBy(m => bounds.First(b => inhabitants[m] >= b.FromInhabitants).Class).ToList();
            classes.Count.ShouldBe(3);
            classes.ShouldAllBe(c => c.Value >= 5);
        }
    }

    [Fact]
    public void Municipalities_come_go_and_come_back()
    {
        var years = Enumerable.Range(2004, 21).ToList();
        var returnees = Country.Package.Organisations.Select(o => o.Organisation).Where(o => years.Exists(y =>
            Country.Participants(y).Contains(o) && !Country.Participants(y + 1).Contains(o) && years.Exists(later => later > y + 1 && Country.Participants(later).Contains(o))));
        returnees.Count().ShouldBeGreaterThan(10);
        Country.Participants(2023).Except(Country.Participants(2024)).Count().ShouldBeGreaterThan(10);
        Country.Participants(2024).Except(Country.Participants(2023)).ShouldNotBeEmpty();
    }

    [Fact]
    public void There_are_drafts_and_returns_that_wait_for_approval()
    {
        Country.Package.Returns.Select(r => r.Status).Distinct().Order().ShouldBe(["approved", "draft", "submitted"]);
    }
}
