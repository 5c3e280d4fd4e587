using System.Text;
using Maatstaf.Intake;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

/// <summary>What the format allows is read rightly.</summary>
public sealed class GoodPackageTests
{
    [Fact]
    public void A_valid_package_is_read_without_a_word()
    {
        using var package = new SmallPackage();
        var reading = package.Read();
        reading.Problems.ShouldBeEmpty();
        var data = reading.Data.ShouldNotBeNull();
        data.Title.ShouldBe("Klein land");
        data.Fictional.ShouldBeTrue();
        data.Organisations.Code.Select(static code => code.ToString()).ShouldBe(["GM9001", "GM9002", "SV91"]);
        data.Organisations.IsPartnership.ShouldBe([false, false, true]);
        data.Organisations.IsNamed.ShouldBe([true, false, false]);
        data.Memberships.Share.Select(static share => share?.Quintillionths).ShouldBe([600_000_000_000_000_000, 400_000_000_000_000_000, null, null]);
        data.Profiles.BudgetCents.ShouldBe([9_800_000_050, null, 9_900_000_000, 18_000_000_000]);
        data.Profiles.StaffMilliFte.ShouldBe([210_250, null, 212_125, 0]);
        data.Profiles.Workplaces.ShouldBe([260, null, 265, 0]);
        data.Returns.Status.ShouldBe([ReturnStatus.Approved, ReturnStatus.Approved, ReturnStatus.Submitted, ReturnStatus.Approved]);
        data.SizeClasses.ShouldBe([new SizeClassBound(2024, "small", 0), new SizeClassBound(2024, "medium", 50_000), new SizeClassBound(2024, "large", 90_000)]);
        data.Cpi.ShouldBe(new Dictionary<int, double> { [2023] = 93.76, [2024] = 96.9 }, ignoreOrder: true);
    }

    [Fact]
    public void Cost_lines_keep_their_order_and_their_cents()
    {
        using var package = new SmallPackage();
        var data = package.Read().Data.ShouldNotBeNull();
        data.Software.Cents.ShouldBe([120_050, -8_000, 130_000, 50_000, 90_005]);
        data.Software.Organisation.ShouldBe([0, 0, 0, 0, 2]);
        data.Software.Hosting.ShouldBe([Hosting.Saas, Hosting.OnPremises, Hosting.Hosted, Hosting.Unknown, Hosting.Saas]);
        data.Software.Theme.ShouldBe([LineTheme.None, LineTheme.Security, LineTheme.Bi, LineTheme.None, LineTheme.None]);
        data.Software.Recharge.ShouldBe([LineTable.NoRecharge, LineTable.NoRecharge, LineTable.NoRecharge, 2, LineTable.NoRecharge]);
        Enumerable.Range(0, 5).Select(line => data.Software.Line[line]).ShouldBe(["1", "2", "1", "recharge", "1"]);
        data.Software.Category.Select(static leaf => SmallPackage.Catalogue.CostTree.Leaves[leaf].Id).ShouldBe(
            ["software.front-office", "software.system", "software.mid-office", "software.system", "software.system"]);
        data.Personnel.MilliFte.ShouldBe([2_125, 500]);
        data.Personnel.Employment.ShouldBe([Employment.Own, Employment.Hired]);
        data.Infrastructure.Cents.ShouldBe([1_500_000, 1_600_010]);
        data.Projects.CentiHours.ShouldBe([12_025]);
        data.Laws.Law.ShouldBe(["woo", "avg"]);
        data.Laws.State.ShouldBe([LawState.Busy, LawState.Done]);
        data.Laws.CentiHours.ShouldBe([12_050, null]);
        data.Maturity.Score.ShouldBe([3.5]);
        data.Maturity.Question.ShouldBe(["customer.knowing"]);
        data.Ai.SavedCentiHours.ShouldBe([4_550]);
        data.Ai.BenefitCents.ShouldBe([null]);
        data.Ai.Registered.ShouldBe([true]);
        data.Ai.Measured.ShouldBe([null]);
    }

    [Fact]
    public void Details_of_software_are_kept_when_asked()
    {
        using var package = new SmallPackage();
        var details = package.Read().Data!.Software.Details.ShouldNotBeNull();
        details.Names[details.Application[0]].ShouldBe("Balie 7");
        details.Names[details.Supplier[0]].ShouldBe("Letterhuis");
        details.Names[details.Supplier[1]].ShouldBeEmpty();
        details.Names[0].ShouldBeEmpty();
        details.LicencesContracted.ShouldBe([120, null, null, null, null]);
        details.ContractEnd[0].ShouldBe(new DateOnly(2027, 12, 31));
        details.IndexationPercent.ShouldBe([2.5, null, null, null, null]);
        package.Read(keepDetails: false).Data!.Software.Details.ShouldBeNull();
    }

    [Fact]
    public void A_zip_gives_the_same_data_as_its_folder()
    {
        using var package = new SmallPackage();
        using var other = new SmallPackage();
        var folder = package.Read();
        foreach (var path in (string[])[package.AsZip(), other.AsZip("land/")])
        {
            var zip = SmallPackage.ReadAt(path);
            zip.Problems.ShouldBeEmpty();
            zip.ContentHash.ShouldBe(folder.ContentHash);
            zip.Data!.Software.Cents.ShouldBe(folder.Data!.Software.Cents);
        }
    }

    [Fact]
    public void A_zip_made_on_a_Mac_is_read()
    {
        using var package = new SmallPackage();
        var path = package.AsZip("land/");
        using (var zip = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Update))
            zip.CreateEntry("__MACOSX/land/._software.csv");
        SmallPackage.ReadAt(path).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        using var package = new SmallPackage();
        foreach (var name in package.Names.Where(static name => name.EndsWith(".csv", StringComparison.Ordinal)).ToArray())
            package.With(name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(package.Text(name).Replace("\n", "\r\n", StringComparison.Ordinal))]);
        var reading = package.Read();
        reading.Problems.ShouldBeEmpty();
        reading.Data!.Software.Cents.ShouldBe([120_050, -8_000, 130_000, 50_000, 90_005]);
    }

    [Fact]
    public void Quotes_may_run_over_lines_and_hold_commas_and_quotes()
    {
        using var package = new SmallPackage().Changed("organisations.csv", "Zandwijk", "\"Zandwijk, \"\"aan zee\"\"\r\nen achter de dijk\"");
        var data = package.Read().Data.ShouldNotBeNull();
        data.Organisations.Name[0].ShouldBe("Zandwijk, \"aan zee\"\r\nen achter de dijk");
    }

    [Fact]
    public void A_line_after_quotes_over_lines_has_its_physical_number()
    {
        using var package = new SmallPackage()
            .Changed("organisations.csv", "Zandwijk", "\"Zand\n\nwijk\"")
            .Changed("organisations.csv", "Veenhoven,municipality", "Veenhoven,dorp");
        package.Read().Problems.ShouldHaveSingleItem().Place.ShouldBe(new Place("organisations.csv", 5, 3));
    }

    [Fact]
    public void Columns_may_come_in_any_order_and_optional_ones_may_be_left_out()
    {
        using var package = new SmallPackage().With("infrastructure.csv", "amount_eur,category,line,year,organisation\n15000,infrastructure.network-data,1,2023,GM9001\n");
        package.Read().Data!.Infrastructure.Cents.ShouldBe([1_500_000]);
    }

    [Fact]
    public void Tables_that_may_be_missing_may_be_missing()
    {
        using var package = new SmallPackage()
            .Without("datapackage.json", "memberships.csv", "software.csv", "personnel.csv", "projects.csv", "laws.csv", "maturity.csv", "ai.csv", "size_classes.csv", "cpi.csv")
            .Changed("returns.csv", "SV91,2024,approved\n", string.Empty);
        var reading = package.Read();
        var data = reading.Data.ShouldNotBeNull();
        data.Title.ShouldBe("pakket");
        data.Fictional.ShouldBeFalse();
        data.Software.Count.ShouldBe(0);
        data.Cpi.ShouldBeEmpty();
        reading.Problems.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Informs);
    }

    [Fact]
    public void A_package_of_one_municipality_is_a_package()
    {
        using var package = new SmallPackage().Without([.. new SmallPackage().Names])
            .With("organisations.csv", "organisation,name,kind\nGM9001,Zandwijk,municipality\n")
            .With("profiles.csv", "municipality,year,inhabitants\nGM9001,2024,31000\n")
            .With("returns.csv", "organisation,year,status\nGM9001,2024,approved\n")
            .With("software.csv", "organisation,year,line,category,amount_eur,hosting\nGM9001,2024,1,software.system,1,saas\n");
        package.Read().Data!.Organisations.Count.ShouldBe(1);
    }

    [Fact]
    public void Blank_rows_at_the_end_and_a_missing_last_line_end_are_allowed()
    {
        using var package = new SmallPackage()
            .With("cpi.csv", "year,index\n2023,93.76\n\n,\n\r\n")
            .With("projects.csv", "organisation,year,line,theme,subject,hours\nGM9001,2024,1,cloud,,7");
        var reading = package.Read();
        reading.Problems.ShouldBeEmpty();
        reading.Data!.Cpi.Count.ShouldBe(1);
        reading.Data.Projects.CentiHours.ShouldBe([700]);
    }

    [Fact]
    public void Price_indices_with_only_a_header_leave_those_of_the_program()
    {
        using var package = new SmallPackage().With("cpi.csv", "year,index\n");
        package.Read().Data!.Cpi.ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_lines_stay_as_they_were_written()
    {
        string[] names = ["0", "7", "007", "2147483647", "2147483648", "a-1", "+7", "é", new string('x', 64)];
        using var package = new SmallPackage().With(
            "infrastructure.csv",
            "organisation,year,line,category,amount_eur\n" + string.Concat(names.Select(static name => $"GM9001,2024,{name},infrastructure.network-data,1\n")));
        var lines = package.Read().Data!.Infrastructure;
        Enumerable.Range(0, names.Length).Select(line => lines.Line[line]).ShouldBe(names);
        lines.Line.Number.Count(static number => number >= 0).ShouldBe(3);
    }

    [Fact]
    public void A_municipality_without_a_profile_is_not_refused()
    {
        using var package = new SmallPackage().Changed("profiles.csv", "GM9001,2023,31000,98000000.50,210.25,260\n", string.Empty);
        package.Read().Data!.Profiles.Count.ShouldBe(3);
    }

    [Fact]
    public void The_outcome_does_not_depend_on_the_number_of_threads()
    {
        using var package = new SmallPackage().With("infrastructure.csv", ManyLines(60_000));
        var one = package.Read(threads: 1);
        var four = package.Read(threads: 4);
        four.ContentHash.ShouldBe(one.ContentHash);
        four.Data!.Infrastructure.Cents.ShouldBe(one.Data!.Infrastructure.Cents);
        one.Data.Infrastructure.Cents.ShouldBe([.. Enumerable.Range(0, 60_000).Select(static line => line * 100L)]);
    }

    [Fact]
    public void A_table_of_several_blocks_knows_its_lines()
    {
        using var package = new SmallPackage().With("infrastructure.csv", ManyLines(60_000) + "GM9001,2024,59000,infrastructure.network-data,7,\nGM9001,2024,x,infrastructure.network-data,zeven,\n");
        package.Read().Problems.Select(static problem => (problem.Code, problem.Place.Line, problem.Place.Column)).ShouldBe([("F080", 60_002, 0), ("F061", 60_003, 5)]);
    }

    private static string ManyLines(int count)
    {
        var text = new StringBuilder("organisation,year,line,category,amount_eur,recharge\n");
        for (var line = 0; line < count; line++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"GM9001,2024,{line},infrastructure.network-data,{line},\n");
        return text.ToString();
    }
}
