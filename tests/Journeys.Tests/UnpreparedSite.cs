using Maatstaf.Demo;

namespace Maatstaf.Journeys_Tests;

/// <summary>
/// The demo country before its first edition was led anywhere: the team prepares, opens and publishes on the site. Of the years before
/// there are few, as participants are protected in each of them.
/// </summary>
public sealed class UnpreparedSite(DemoSite demo) : DeliverySite(demo)
{
    private const int FirstYear = 2022;

    protected override Task OpenEditionAsync() => Task.CompletedTask;

    protected override DemoPackage Country()
    {
        var whole = base.Country();
        return new DemoPackage
        {
            Organisations = whole.Organisations,
            Memberships = [.. whole.Memberships.Where(static row => row.Year >= FirstYear)],
            Profiles = [.. whole.Profiles.Where(static row => row.Year >= FirstYear)],
            Returns = [.. whole.Returns.Where(static row => row.Year >= FirstYear)],
            Software = [.. whole.Software.Where(static row => row.Year >= FirstYear)],
            Personnel = [.. whole.Personnel.Where(static row => row.Year >= FirstYear)],
            Infrastructure = [.. whole.Infrastructure.Where(static row => row.Year >= FirstYear)],
            Projects = [.. whole.Projects.Where(static row => row.Year >= FirstYear)],
            Laws = [.. whole.Laws.Where(static row => row.Year >= FirstYear)],
            Maturity = [.. whole.Maturity.Where(static row => row.Year >= FirstYear)],
            Ai = [.. whole.Ai.Where(static row => row.Year >= FirstYear)],
            SizeClasses = [.. whole.SizeClasses.Where(static row => row.Year >= FirstYear)],
        };
    }
}
