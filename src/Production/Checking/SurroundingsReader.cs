using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>Looks around a return: at the partnerships of a municipality, or at the members of a partnership.</summary>
internal sealed class SurroundingsReader(ReturnDesk desk, StandingFigures figures)
{
    public async Task<Surroundings> OfAsync(OpenReturn open, YearReturn year, CancellationToken ct)
    {
        var memberships = await desk.Store.MembershipsAsync(open.FiscalYear, ct);
        if (open.Register.IsPartnership)
        {
            var members = SurroundingsOf.Members(memberships, year.Organisation, municipality => InhabitantsOf(municipality, year));
            var delivered = new List<YearReturn>();
            foreach (var (member, _) in members)
            {
                if ((await DeliveredAsync(member, open, ct)).Year is { } submitted)
                    delivered.Add(submitted);
            }

            return SurroundingsOf.Partnership(year, open.Organisation.Name, members, delivered);
        }

        var partnerships = new Dictionary<OrganisationCode, PartnershipYear>();
        foreach (var code in memberships.Where(member => member.Municipality == year.Organisation).Select(static member => member.Partnership).Distinct())
        {
            var (name, delivered) = await DeliveredAsync(code, open, ct);
            partnerships.Add(code, new PartnershipYear(name, delivered, SurroundingsOf.Members(memberships, code, municipality => InhabitantsOf(municipality, year))));
        }

        return SurroundingsOf.Municipality(year, partnerships);
    }

    /// <summary>What an organisation submitted for the same year, or what counts; null = nothing yet.</summary>
    private async Task<(string Name, YearReturn? Year)> DeliveredAsync(OrganisationCode organisation, OpenReturn beside, CancellationToken ct)
    {
        var other = await desk.OpenAsync(organisation, beside.Edition.Edition, ct);
        var submitted = other.Case.Submitted > 0 ? other.Reading.Year : null;
        return (other.Organisation.Name, submitted ?? await desk.Store.CountedAsync(organisation, beside.FiscalYear, ct));
    }

    /// <summary>Inhabitants as the return says of its own municipality, else as they stand this year or the year before; −1 = not known.</summary>
    private long InhabitantsOf(OrganisationCode municipality, YearReturn year)
    {
        if (municipality == year.Organisation && year.Profile is { } own)
            return own.Inhabitants;
        return Standing(year.FiscalYear) ?? Standing(year.FiscalYear - 1) ?? -1;

        long? Standing(int fiscalYear)
        {
            var data = figures.YearOf(fiscalYear);
            var row = Array.IndexOf(data.Profiles.Municipality, Array.BinarySearch(data.Organisations.Code, municipality));
            return row < 0 ? null : data.Profiles.Inhabitants[row];
        }
    }
}
