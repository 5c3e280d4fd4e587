using Maatstaf.Catalogue;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns;

namespace Maatstaf.Intake.Across;

/// <summary>Makes the tables of an organisation's year whole and looks for double keys and for records without a return; the tables at once.</summary>
internal static class LineTables
{
    public static void JoinAndCheck(PackageTables tables, WholeTables whole, Limits limits)
    {
        var returned = !tables.Returns.IsSound || tables.Register is null ? null : new ReturnedYears(whole.Returns, tables.Register.Table.Count, limits);
        var keep = tables.KeepDetails;
        Readers.InParallel(
        [
            () => Check(tables.Software, whole.Software = SoftwareBlock.Join(tables.Software.Blocks, keep), tables.Register, returned),
            () =>
            {
                Check(tables.Personnel, whole.Personnel = PersonnelBlock.Join(tables.Personnel.Blocks), tables.Register, returned);
                Check(tables.Infrastructure, whole.Infrastructure = InfrastructureBlock.Join(tables.Infrastructure.Blocks), tables.Register, returned);
                Check(tables.Projects, whole.Projects = ProjectBlock.Join(tables.Projects.Blocks, keep), tables.Register, returned);
                Check(tables.Ai, whole.Ai = AiBlock.Join(tables.Ai.Blocks), tables.Register, returned);
                whole.Laws = LawBlock.Join(tables.Laws.Blocks);
                CheckNamed(tables.Laws, whole.Laws.Organisation, whole.Laws.Year, whole.Laws.Law, tables.Register, returned);
                whole.Maturity = MaturityBlock.Join(tables.Maturity.Blocks);
                CheckNamed(tables.Maturity, whole.Maturity.Organisation, whole.Maturity.Year, whole.Maturity.Question, tables.Register, returned);
            },
        ]);
    }

    private static void Check<TBlock>(TableReading<TBlock> table, LineTable lines, OrganisationRegister? register, ReturnedYears? returned)
        where TBlock : TableBlock
    {
        if (register is null)
            return;
        returned?.SayMissing(table, lines.Organisation, lines.Year, register);
        var numbers = lines.Line.Number;
        LineKeys.SayDouble(table, lines.Organisation, lines.Year, numbers, register, row => lines.Line[row]);
    }

    private static void CheckNamed<TBlock>(TableReading<TBlock> table, ushort[] organisation, short[] year, string[] name, OrganisationRegister? register, ReturnedYears? returned)
        where TBlock : TableBlock
    {
        if (register is null)
            return;
        returned?.SayMissing(table, organisation, year, register);
        var pool = new NamePool();
        LineKeys.SayDouble(table, organisation, year, Array.ConvertAll(name, pool.PlaceOf), register, row => name[row]);
    }
}
