using System.Xml.Linq;

namespace Maatstaf.House_Tests;

/// <summary>Who may know whom. A module that may not know the engine cannot leak from it: that does not compile.</summary>
public sealed class ArrowTests
{
    private static readonly string[] WaysIn = ["Intake", "Spreadsheets", "Workbook", "Ledger", "Lists", "Reference"];
    private static readonly string[] Figures = ["Vocabulary", "Catalogue", "Disclosure"];

    /// <summary>The arrows: a module and all that its project file may refer to.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Vocabulary"] = [],
        ["Catalogue"] = ["Vocabulary"],
        ["Returns"] = ["Vocabulary", "Catalogue"],
        ["Delivery"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Spreadsheets"] = ["Vocabulary", "Catalogue"],
        ["Workbook"] = ["Vocabulary", "Catalogue", "Returns", "Spreadsheets"],
        ["Ledger"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Lists"] = ["Vocabulary", "Catalogue", "Returns", "Spreadsheets"],
        ["Reference"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Checks"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Intake"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Benchmark"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Demo"] = ["Vocabulary", "Catalogue", "Returns"],
        ["Storage"] = ["Vocabulary", "Catalogue", "Returns", "Delivery"],
        ["Disclosure"] = ["Vocabulary", "Catalogue", "Benchmark"],
        ["Narratives"] = Figures,
        ["Charts"] = Figures,
        ["Position"] = [.. Figures, "Narratives", "Charts"],
        ["Explanation"] = [.. Figures, "Returns", "Narratives", "Charts"],
        ["Improvement"] = [.. Figures, "Returns", "Narratives"],
        ["Reports"] = [.. Figures, "Narratives", "Charts"],
        ["OwnReports"] = [.. Figures, "Returns", "Narratives", "Charts", "Position", "Explanation", "Improvement", "Reports"],
        ["Documents"] = [.. Figures, "Spreadsheets", "Narratives", "Charts", "Reports"],
        ["OpenData"] = [.. Figures, "Reports"],
        ["Pages"] = [.. Figures, "OpenData", "Narratives", "Charts", "Reports", "Documents"],
        ["Desk"] = [.. Figures, "Position", "Explanation", "Improvement", "Returns", "Delivery", "Checks", "Workbook", "Ledger", "Lists", "Reference", "Narratives", "Charts", "Reports", "Pages"],
        ["Printing"] = ["Vocabulary"],
        ["Settings"] = ["Vocabulary"],
        ["Production"] = ["Vocabulary", "Catalogue", "Returns", .. WaysIn, "Checks", "Delivery", "Benchmark", "Disclosure", "Position", "Explanation", "Improvement", "Reports", "OwnReports"],
        ["Api"] = [.. Figures, "Position", "Explanation", "Returns", "Delivery", "Production"],
        ["Web"] = [.. Figures, "Position", "Explanation", "Improvement", "Returns", .. WaysIn, "Checks", "Delivery", "Narratives", "Charts", "Reports", "Documents", "Pages", "Desk", "Printing", "Production", "Storage", "Api"],
        ["Cli"] = [.. Figures, "Returns", .. WaysIn, "Delivery", "Narratives", "Charts", "Reports", "Pages", "Printing", "Production", "Storage", "Demo", "Settings", "Web"],
    };

    public static TheoryData<string> Modules => [.. Repository.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_refers_only_to_what_its_arrow_allows(string module)
    {
        Arrows.ShouldContainKey(module, $"src/{module} is new: decide who may know it and give it a row in ArrowTests and a line in docs/decisions/0002-modules.md");
        var project = XDocument.Parse(Repository.Read($"src/{module}/{module}.csproj"));
        var references = project.Descendants("ProjectReference").Select(static reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        references.Except(Arrows[module]).ShouldBeEmpty($"src/{module}/{module}.csproj points against the arrows; move the code to where it belongs, or reopen decision 0002");
    }

    [Fact]
    public void Nothing_that_shows_a_figure_knows_the_engine()
    {
        foreach (var module in (string[])["Narratives", "Charts", "Position", "Explanation", "Improvement", "Reports", "OwnReports", "Documents", "OpenData", "Pages", "Desk", "Api", "Web", "Cli"])
            Arrows[module].ShouldNotContain("Benchmark");
        foreach (var file in Repository.Product.Where(static file => file.Module is "Narratives" or "Charts" or "Position" or "Explanation" or "Improvement" or "Reports" or "OwnReports" or "Documents" or "OpenData" or "Pages" or "Desk" or "Api" or "Web" or "Cli"))
            file.Text.ShouldNotContain("Maatstaf.Benchmark;", customMessage: $"{file.Path}: take figures from Maatstaf.Disclosure");
    }

    [Fact]
    public void Nobody_refers_to_a_door_except_the_command_line_to_the_site_and_the_site_to_the_API()
    {
        var doors = Arrows.SelectMany(static arrow => arrow.Value.Where(static to => to is "Web" or "Cli" or "Api").Select(to => (arrow.Key, to)));
        doors.ShouldBe([("Web", "Api"), ("Cli", "Web")]);
    }

    [Fact]
    public void The_arrows_have_no_circle()
    {
        var settled = new HashSet<string>();
        while (settled.Count < Arrows.Count)
        {
            var next = Arrows.Where(arrow => !settled.Contains(arrow.Key) && arrow.Value.All(settled.Contains)).Select(static arrow => arrow.Key).ToArray();
            next.ShouldNotBeEmpty("the arrows run in a circle among " + string.Join(", ", Arrows.Keys.Except(settled)));
            settled.UnionWith(next);
        }
    }

    [Fact]
    public void A_module_sees_only_what_its_project_names()
    {
        var props = XDocument.Parse(Repository.Read("Directory.Build.props"));
        ((string?)props.Descendants("DisableTransitiveProjectReferences").SingleOrDefault()).ShouldBe("true");
        foreach (var module in Repository.Modules)
            Repository.Read($"src/{module}/{module}.csproj").ShouldNotContain("DisableTransitiveProjectReferences");
    }

    [Theory]
    [InlineData(typeof(Disclosure.PublishedFigure))]
    [InlineData(typeof(Disclosure.Publication))]
    [InlineData(typeof(Disclosure.Own.OwnFigures))]
    [InlineData(typeof(Disclosure.Own.SharedFigures))]
    [InlineData(typeof(Disclosure.Own.NamedGroup))]
    public void Only_disclosure_control_can_make_what_is_published(Type type)
    {
        type.GetConstructors().ShouldBeEmpty($"{type.Name} must be made by disclosure control alone, or a figure could pass it by");
        type.IsSealed.ShouldBeTrue();
        var settable = type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true });
        settable.ShouldBeEmpty($"'with' on a {type.Name} would make another one outside disclosure control");
    }

    [Fact]
    public void Disclosure_opens_its_inside_to_tests_alone()
    {
        var project = XDocument.Parse(Repository.Read("src/Disclosure/Disclosure.csproj"));
        var friends = project.Descendants("InternalsVisibleTo").Select(static friend => (string)friend.Attribute("Include")!);
        friends.ShouldAllBe(friend => friend.EndsWith("Tests", StringComparison.Ordinal));
        Repository.Product.Where(static file => file.Text.Contains("InternalsVisibleTo(\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = Repository.Read("Maatstaf.slnx");
        var projects = Repository.Files.Where(static file => file.Path.EndsWith(".csproj", StringComparison.Ordinal) && (file.Path.StartsWith("src/", StringComparison.Ordinal) || file.Path.StartsWith("tests/", StringComparison.Ordinal)));
        projects.Where(project => !solution.Contains(project.Path, StringComparison.Ordinal)).Select(static project => project.Path).ShouldBeEmpty("./test runs what stands in Maatstaf.slnx; add it there");
    }
}
