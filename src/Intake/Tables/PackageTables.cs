using System.IO.Hashing;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Intake.Files;

namespace Maatstaf.Intake.Tables;

/// <summary>All tables of a package while it is read.</summary>
internal sealed class PackageTables : IDisposable
{
    private readonly LocatedTables located;
    private readonly ReadingContext context;
    private readonly List<TableReading> all = [];

    public PackageTables(LocatedTables located, ReadingContext context)
    {
        this.located = located;
        this.context = context;
        Organisations = Add(TableFormats.Organisations, null, static _ => new OrganisationBlock());
    }

    public IReadOnlyList<TableReading> All => all;

    /// <summary>Whether texts that the engine does not need are kept.</summary>
    public bool KeepDetails => context.KeepDetails;

    /// <summary>How far given shares may be from adding up to 1.</summary>
    public decimal ShareMargin => (decimal)context.Limits.ShareMargin;

    public TableReading<OrganisationBlock> Organisations { get; }

    /// <summary>The organisations by code; null when they could not be read, and then no code is looked up.</summary>
    public OrganisationRegister? Register { get; private set; }

    public TableReading<MembershipBlock> Memberships { get; private set; } = null!;

    public TableReading<ProfileBlock> Profiles { get; private set; } = null!;

    public TableReading<ReturnBlock> Returns { get; private set; } = null!;

    public TableReading<SoftwareBlock> Software { get; private set; } = null!;

    public TableReading<PersonnelBlock> Personnel { get; private set; } = null!;

    public TableReading<InfrastructureBlock> Infrastructure { get; private set; } = null!;

    public TableReading<ProjectBlock> Projects { get; private set; } = null!;

    public TableReading<LawBlock> Laws { get; private set; } = null!;

    public TableReading<MaturityBlock> Maturity { get; private set; } = null!;

    public TableReading<AiBlock> Ai { get; private set; } = null!;

    public TableReading<SizeClassBlock> SizeClasses { get; private set; } = null!;

    public TableReading<PriceBlock> Prices { get; private set; } = null!;

    /// <summary>Prepares the tables that name organisations, which must be known by then.</summary>
    /// <param name="register">The organisations, or null.</param>
    public void Prepare(OrganisationRegister? register)
    {
        Register = register;
        var (catalogue, keep) = (context.Catalogue, context.KeepDetails);
        var software = new LeafCodes(catalogue.CostTree, CostTree.Software);
        var personnel = new LeafCodes(catalogue.CostTree, CostTree.Personnel);
        var infrastructure = new LeafCodes(catalogue.CostTree, CostTree.Infrastructure);
        var themes = new CodeList(catalogue.ProjectThemes.Select(static theme => theme.Id));
        var laws = new CodeList(catalogue.Laws.All.Select(static law => law.Id));
        string[] classes = [.. catalogue.Groups.Where(static group => group.IsSizeClass).Select(static group => group.Id)];
        var classCodes = new CodeList(classes);
        Memberships = Add(TableFormats.Memberships, register, static _ => new MembershipBlock());
        Profiles = Add(TableFormats.Profiles, register, static _ => new ProfileBlock());
        Returns = Add(TableFormats.Returns, register, static _ => new ReturnBlock());
        Software = Add(TableFormats.Software, register, capacity => new SoftwareBlock(capacity, software, keep));
        Personnel = Add(TableFormats.Personnel, register, capacity => new PersonnelBlock(capacity, personnel));
        Infrastructure = Add(TableFormats.Infrastructure, register, capacity => new InfrastructureBlock(capacity, infrastructure));
        Projects = Add(TableFormats.Projects, register, capacity => new ProjectBlock(capacity, themes, keep));
        Laws = Add(TableFormats.Laws, register, capacity => new LawBlock(capacity, laws));
        Maturity = Add(TableFormats.Maturity, register, static capacity => new MaturityBlock(capacity));
        Ai = Add(TableFormats.Ai, register, static capacity => new AiBlock(capacity));
        SizeClasses = Add(TableFormats.SizeClasses, null, _ => new SizeClassBlock(classCodes, classes, context.Limits.LargestInhabitants));
        Prices = Add(TableFormats.Cpi, null, static _ => new PriceBlock());
    }

    /// <summary>Names the bytes of all tables, whether they came in a folder or a zip.</summary>
    public string ContentHash()
    {
        var whole = new XxHash128();
        foreach (var table in all.Where(static table => table.File is not null))
        {
            whole.Append(Encoding.UTF8.GetBytes(table.Format.Name + "\n"));
            table.AppendHash(whole);
        }

        return Convert.ToHexStringLower(whole.GetCurrentHash());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in all)
            table.Dispose();
    }

    private TableReading<TBlock> Add<TBlock>(TableFormat format, OrganisationRegister? register, Func<int, TBlock> create)
        where TBlock : TableBlock
    {
        var table = new TableReading<TBlock>(format, located.FileOf(format), context, register, create);
        all.Add(table);
        return table;
    }
}
