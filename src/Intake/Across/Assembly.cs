using Maatstaf.Intake.Files;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns;

namespace Maatstaf.Intake.Across;

/// <summary>Puts the tables of a package without problems together.</summary>
internal static class Assembly
{
    public static ReturnedData Of(Descriptor descriptor, PackageTables tables, WholeTables whole) => new()
    {
        Title = descriptor.Title,
        Fictional = descriptor.Fictional,
        Organisations = tables.Register!.Table,
        Memberships = new MembershipTable
        {
            Partnership = Column(whole.Memberships, static record => record.Partnership),
            Municipality = Column(whole.Memberships, static record => record.Municipality),
            Year = Column(whole.Memberships, static record => record.Year),
            Share = Column(whole.Memberships, static record => record.Share),
        },
        Profiles = new ProfileTable
        {
            Municipality = Column(whole.Profiles, static record => record.Municipality),
            Year = Column(whole.Profiles, static record => record.Year),
            Inhabitants = Column(whole.Profiles, static record => record.Inhabitants),
            BudgetCents = Column(whole.Profiles, static record => record.BudgetCents),
            StaffMilliFte = Column(whole.Profiles, static record => record.StaffMilliFte),
            Workplaces = Column(whole.Profiles, static record => record.Workplaces),
        },
        Returns = new ReturnTable
        {
            Organisation = Column(whole.Returns, static record => record.Organisation),
            Year = Column(whole.Returns, static record => record.Year),
            Status = Column(whole.Returns, static record => record.Status),
        },
        Software = whole.Software!,
        Personnel = whole.Personnel!,
        Infrastructure = whole.Infrastructure!,
        Projects = whole.Projects!,
        Laws = whole.Laws!,
        Maturity = whole.Maturity!,
        Ai = whole.Ai!,
        SizeClasses = whole.SizeClasses,
        Cpi = whole.Prices.ToDictionary(static record => (int)record.Year, static record => record.Index),
    };

    private static T[] Column<TRecord, T>(List<TRecord> records, Converter<TRecord, T> field) => [.. records.ConvertAll(field)];
}
