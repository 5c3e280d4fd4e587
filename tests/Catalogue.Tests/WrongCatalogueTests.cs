using Maatstaf.Catalogue;

namespace Maatstaf.Catalogue_Tests;

/// <summary>A wrong catalogue stops the start, and says in which file, on which line and what is wrong.</summary>
public sealed class WrongCatalogueTests
{
    /// <summary>File, what is replaced, by what, what stands on the line that is named (blank: that very line), a part of the message.</summary>
    public static TheoryData<string, string, string, string, string> Spoilt => new()
    {
        // The form of a file.
        { "cost-tree.yaml", "unit: eur\n", "unti: eur\n", "source:", "'unit' is missing" },
        { "cost-tree.yaml", "    parent: ict\n", "    prent: ict\n", "- id: software", "'software' has no parent" },
        { "cost-tree.yaml", "    from: 2024\n", "    form: 2024\n", "- id: personnel.information-management.coordination", "needs both 'from' and 'before'" },
        { "cost-tree.yaml", "    explanation:\n", "    explanatoin:\n", "- id: ict", "'explanation' is missing" },
        { "cost-tree.yaml", "    short: { nl: \"Software\"", "    shrot: { nl: \"Software\"", "", "unknown key 'shrot'" },
        { "cost-tree.yaml", "    parent: ict\n", "\tparent: ict\n", "- id: software", "tab character" },
        { "cost-tree.yaml", "    parent: ict\n", "    parent: ict\n    parent: ict # again\n", "# again", "uplicate key" },
        { "units.yaml", "units:\n", "units: none\nrest:\n", "", "'units' must be a list" },
        { "units.yaml", "    label: { nl: \"procent\", en: \"percent\" }", "    label: procent", "", "'label' must hold keys and values" },
        { "limits.yaml", "limits:\n", "limits: [\n", "last-fiscal-year: { value: 2100, unit: year }", "expected ',' or ']'" },
        { "groups.yaml", "source: ", "source: \"\" # ", "", "'source' is empty" },

        { "laws.yaml", "    domain: staff\n", "    domain: stafff\n", "- id: dba", "domain 'stafff' is not known" },
        { "laws.yaml", "certainty: announced, what: { nl: \"geheel in werking\"", "certainty: perhaps, what: { nl: \"geheel in werking\"", "", "expected published or announced" },
        { "laws.yaml", "on: 2027-01-01", "on: 2025-12-31", "- id: wmebv", "the dates of 'wmebv'" },
        { "return-form.yaml", "rows: { of: laws,", "rows: { of: lawz,", "", "'of' is 'lawz', expected maturity or laws" },
        { "algorithm-register.yaml", "holds: stage }", "holds: stages }", "", "'holds' is 'stages', expected use-case, organisation, domain" },
        { "algorithm-register.yaml", "- { id: pilot,", "- { id: pilots,", "", "'pilots' is no stage of the form" },
        { "maturity.yaml", "    counted: true\n", "    counted: perhaps\n", "", "expected true or false" },
        { "indicators.yaml", "question: ai.policy, level: top", "question: bi.use, level: top", "", "'bi.use' is no question whose answers are counted" },
        { "indicators.yaml", "question: ai.policy, level: top", "question: ai.policy, level: high", "", "'level' is 'high', expected top" },
        { "indicators.yaml", "    asked: known-use-case-cost\n", "    asked: known-cost\n", "- id: ai.cost-per-inhabitant", "expected any-project-line, any-use-case or known-use-case-cost" },
        { "transition.yaml", "  - id: double\n", "  - id: twice\n", "source:", "step 'double' is missing" },
        { "transition.yaml", "cost: { value: 50, unit: percent }", "cost: { value: 49, unit: percent }", "source:", "must add up to 100 percent" },
        { "transition.yaml", "platforms: [software.system,", "platforms: [software.systems,", "source:", "platform 'software.systems' is no leaf" },
        { "transition.yaml", "usual: { first: 2, last: 2 }", "usual: { first: 2, last: 1 }", "- id: prepare", "step 'prepare' ends before it begins" },
        { "sovereignty.yaml", "- { id: netherlands,", "- { id: own,", "", "'own' stands here twice" },
        { "practices.yaml", "{ value: 120, unit: characters }", "{ value: 120.5, unit: characters }", "", "'longest-title' must be a whole number" },
        { "practices.yaml", "- { id: small,", "- { id: tiny,", "  sizes:", "'sizes' must be the size classes" },

        // Names in both languages.
        { "cost-tree.yaml", "{ nl: \"Softwarekosten\", en: \"Software cost\" }", "{ nl: \"Softwarekosten\" }", "", "'en' is missing" },
        { "cost-tree.yaml", "{ nl: \"Softwarekosten\", en: \"Software cost\" }", "{ nl: \"\", en: \"Software cost\" }", "", "'nl' is empty" },
        { "cost-tree.yaml", "en: \"Software cost\" }", "en: \"Software cost\", fr: \"Logiciels\" }", "", "unknown key 'fr'" },
        { "statistics.yaml", "    label: { nl: \"Mediaan\", en: \"Median\" }\n", "", "- id: median", "'label' is missing" },

        // The cost tree.
        { "cost-tree.yaml", "  - id: ict\n", "  - id: all-cost\n", "- id: software", "parent 'ict', which does not stand above it" },
        { "cost-tree.yaml", "    parent: personnel.information-management\n", "    parent: personnel.information\n", "- id: personnel.information-management.general", "parent 'personnel.information', which does not stand above it" },
        { "cost-tree.yaml", "  - id: software.front-office\n", "  - id: software.primary-process\n", "", "'software.primary-process' stands here twice" },
        { "cost-tree.yaml", "    before: personnel.information-management.general\n", "    before: personnel.steering\n", "- id: personnel.information-management.coordination", "before in 'personnel.steering'" },
        { "cost-tree.yaml", "    from: 2024\n", "    from: soon\n", "", "'from' is 'soon', expected a whole number" },

        // Units and indicators.
        { "units.yaml", "  - id: eur/fte\n", "  - id: eur/workplace\n", "", "'eur/workplace' stands here twice" },
        { "units.yaml", "    decimals: 1\n", "    decimals: -1\n", "", "expected 0 or more" },
        { "units.yaml", "    euros: true\n", "    euros: perhaps\n", "", "expected true or false" },
        { "indicators.yaml", "    unit: eur/workplace\n", "    unit: eur/desk\n", "- id: ict.cost-per-workplace", "unit 'eur/desk' does not stand in units.yaml" },
        { "indicators.yaml", "  - id: personnel.hired.cost-per-fte\n", "  - id: personnel.own.cost-per-fte\n", "", "'personnel.own.cost-per-fte' stands here twice" },
        { "indicators.yaml", "node: software, hosting: saas", "node: softwear, hosting: saas", "", "'softwear' is not a node of the cost tree" },
        { "indicators.yaml", "hosting: saas", "hosting: cloud", "", "'hosting' is 'cloud', expected saas, hosted, on-premises" },
        { "indicators.yaml", "quantity: workplaces", "quantity: desks", "", "'quantity' is 'desks'" },
        { "indicators.yaml", "{ quantity: cost, node: ict }", "{ quantity: cost }", "", "cost and fte need a 'node'" },
        { "indicators.yaml", "    each: node\n", "    each: nod\n", "- id: \"{id}.cost-per-inhabitant\"", "'each' is 'nod'" },
        { "indicators.yaml", "en: \"{label} per inhabitant\"", "en: \"{lable} per inhabitant\"", "- id: \"{id}.cost-per-inhabitant\"", "blank that nothing fills in" },
        { "indicators.yaml", "project-theme: \"{id}\"", "project-theme: \"holidays\"", "- id: \"projects.{id}.fte-per-100k\"", "'holidays' does not stand in project-themes.yaml" },
        { "indicators.yaml", "    divided-by: hours-per-fte\n", "    divided-by: days-per-fte\n", "- id: \"projects.{id}.fte-per-100k\"", "'divided-by' is 'days-per-fte'" },
        { "indicators.yaml", "hours-per-fte: 1400\n", "hours-per-fte: 0\n", "", "expected a number above 0" },
        { "indicators.yaml", "    scale: 100000\n", "    scale: 100.000,5\n", "", "expected a number" },

        // Ledgers.
        { "limits.yaml", "  deepest: { value: 64, unit: elements }\n", "", "  largest-file: { value: 4000000000, unit: bytes }", "'deepest' is missing" },
        { "limits.yaml", "deepest: { value: 64,", "deepest: { value: 6.5,", "", "'deepest' must be a whole number" },
        { "ledger-words.yaml", "shared-by: 3", "shared-by: 1", "", "expected 2 or more" },
        { "ledger-words.yaml", "prefix: WBedKanSof, category: software.business-operations", "prefix: WBedKanSof, category: software", "", "'software' is not a leaf of the cost tree" },
        { "ledger-words.yaml", "category: personnel.application-management, employment: own", "category: personnel.application-management", "", "personnel needs an 'employment'" },
        { "ledger-words.yaml", "prefix: WBedKanTef, category: infrastructure.voice-video", "prefix: WBedKanTef, category: infrastructure.voice-video, hosting: saas", "", "only software has a 'hosting'" },

        // Reference figures.
        { "reference.yaml", "https://datasets.cbs.nl", "http://datasets.cbs.nl", "", "'v4' must be an https address" },
        { "reference.yaml", "plausible-expenditure: { from: 1000, to: 20000 }", "plausible-expenditure: { from: 10, to: 20000 }", "  not-expenditure:", "less than a factor 1000 apart" },
        { "reference.yaml", "plausible-staff: { from: 1, to: 40 }", "plausible-staff: { from: 40, to: 1 }", "", "'from' must be below 'to'" },
        { "reference.yaml", "most-pages: { value: 200,", "most-pages: { value: 0,", "", "expected 1 or more" },

        // Prices.
        { "deflators.yaml", "      2004: 62.03\n", "      2004: -62.03\n", "", "'2004' is -62.03, expected a number above 0" },
        { "deflators.yaml", "      2005: 63.09\n", "      2005: 63,09\n", "", "'2005' is '63,09', expected a number" },
        { "deflators.yaml", "      2006: 63.81\n", "      2006: NaN\n", "", "expected a number" },
        { "deflators.yaml", "      2004: 62.03\n", "      next: 62.03\n", "", "'next' is not a year" },
        { "deflators.yaml", "    default: true\n", "    default: false\n", "deflators:", "exactly one deflator must be the default" },
        { "deflators.yaml", "vintage: 2026-07-02", "vintage: last summer", "", "expected a day" },

        // Groups, statistics, limits, themes.
        { "groups.yaml", "{ id: large,", "{ id: small,", "", "'small' stands here twice" },
        { "groups.yaml", "id: stand-alone", "id: alone", "source: ", "group 'stand-alone' is missing" },
        { "groups.yaml", "small: 0, medium", "small: 1, medium", "- from: 2004", "bounds must start at 0" },
        { "groups.yaml", "medium: 60000", "medium: 100000", "- from: 2004", "rise with the classes" },
        { "groups.yaml", "medium: 60000, ", "", "", "'medium' is missing" },
        { "groups.yaml", "large: 100000", "large: 100000, huge: 400000", "", "unknown key 'huge'" },
        { "statistics.yaml", "  - id: median\n", "  - id: mean\n", "", "'mean' stands here twice" },
        { "statistics.yaml", "  draws: 2000\n", "  draws: none\n", "", "'draws' is 'none', expected a whole number" },
        { "statistics.yaml", "  level: 0.95\n", "  level: 95\n", "", "above 0 and up to 1" },
        { "statistics.yaml", "base-years: [2004, 2015]", "base-years: [2004, x]", "source: ", "base year 'x' is not a year" },
        { "limits.yaml", "most-records: { value: 20000000, unit: records }", "most-records: { value: 2e30, unit: records }", "", "'most-records' must be a whole number" },
        { "limits.yaml", "  longest-field: { value: 10000, unit: characters }\n", "", "first-fiscal-year: { value: 1990, unit: year }", "'longest-field' is missing" },

        // The trend report.
        { "figures.yaml", "    total: ict.cost-per-inhabitant\n", "    total: ict.cost\n", "- id: figuur-1", "'ict.cost' is not an indicator of the catalogue" },
        { "figures.yaml", "    form: stacked-bars\n", "    form: pie\n", "- id: figuur-1", "'form' is 'pie', expected lines, grouped-bars, stacked-bars" },
        { "figures.yaml", "    chapter: highlights\n", "    chapter: lowlights\n", "- id: figuur-1", "chapter 'lowlights' does not stand in report.yaml" },
        { "figures.yaml", "  - id: figuur-2\n", "  - id: figuur-1\n", "", "'figuur-1' stands here twice" },
        { "figures.yaml", "    groups: [small, medium, large]\n", "    groups: [small, huge]\n", "- id: figuur-2", "'huge' is not a group of the catalogue" },
        { "report.yaml", "  - id: personnel\n", "  - id: software\n", "", "'software' stands here twice" },
        { "narrative.yaml", "  strong: { value: 0.10", "  strong: { value: -0.10", "", "expected a number above 0" },
        { "narrative.yaml", "  - id: eur/fte\n", "  - id: eur/desk\n", "source: ", "unit 'eur/desk' does not stand in units.yaml" },
        { "narrative.yaml", "indicator: software.saas-share", "indicator: software.cloud-share", "", "'software.cloud-share' is not an indicator of the catalogue" },
        { "population.yaml", "year: 2016, inhabitants", "year: 2015, inhabitants", "", "'2015' stands here twice" },
        { "population.yaml", "inhabitants: 16900000", "inhabitants: 0", "", "expected 1 or more" },
        // Checks on a return.
        { "checks.yaml", "    severity: blocks\n", "    severity: fatal\n", "- code: C101", "'severity' is 'fatal', expected blocks, asks, informs" },
        { "checks.yaml", "  - code: C102\n", "  - code: C101\n", "", "'C101' stands here twice" },
        { "checks.yaml", "yields-to: [C304]", "yields-to: [C399]", "- code: C303", "'C303' yields to 'C399', which is not another check" },
        { "checks.yaml", "yields-to: [C304]", "yields-to: [C303]", "- code: C303", "'C303' yields to 'C303', which is not another check" },
        { "checks.yaml", "difference: { value: 1, unit: eur }", "difference: { value: -1, unit: eur }", "", "'difference' is below 0" },
        { "checks.yaml", "difference: { value: 1, unit: eur }", "difference: { value: 1 }", "", "'unit' is missing" },
        { "checks.yaml", "log10: { value: 2.5,", "log10: { value: \"2,5\",", "", "'value' is '2,5', expected a number" },
        { "checks.yaml", "    margins:\n      difference", "    margin:\n      difference", "", "unknown key 'margin'" },
        { "checks.yaml", "  - code: C501\n", "  - code: C601\n", "- code: C502", "'C502' must stand before 'C601'" },

        { "project-themes.yaml", "id: cloud", "id: data", "", "'data' stands here twice" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_wrong_file_is_refused_with_its_line_and_what_is_wrong(string file, string text, string replacement, string named, string message)
    {
        using var copy = new CatalogueCopy();
        var line = copy.LineOf(file, named, copy.Replace(file, text, replacement));
        var wrong = Should.Throw<CatalogueException>(() => BenchmarkCatalogue.Read(copy.Folder));
        wrong.File.ShouldBe(file);
        wrong.Message.ShouldContain(message);
        wrong.Line.ShouldBe(line, wrong.Message);
        wrong.Message.ShouldStartWith($"catalogue/{file}:{line}: ");
    }

    public static TheoryData<string> CatalogueFiles =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalogue")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CatalogueFiles))]
    public void A_missing_file_is_named(string file)
    {
        using var copy = new CatalogueCopy();
        copy.Delete(file);
        var wrong = Should.Throw<CatalogueException>(() => BenchmarkCatalogue.Read(copy.Folder));
        wrong.File.ShouldBe(file);
        wrong.Line.ShouldBe(0);
        wrong.Message.ShouldContain("put it back");
    }

    [Theory]
    [MemberData(nameof(CatalogueFiles))]
    public void An_empty_file_is_named(string file)
    {
        using var copy = new CatalogueCopy();
        File.WriteAllText(Path.Combine(copy.Folder, file), "# nothing\n");
        var wrong = Should.Throw<CatalogueException>(() => BenchmarkCatalogue.Read(copy.Folder));
        wrong.File.ShouldBe(file);
        wrong.Message.ShouldContain("expected one document");
    }

    [Theory]
    [MemberData(nameof(CatalogueFiles))]
    public void A_key_too_many_is_named(string file)
    {
        using var copy = new CatalogueCopy();
        var path = Path.Combine(copy.Folder, file);
        var lines = File.ReadAllLines(path).Length;
        File.AppendAllText(path, "superfluous: 1\n");
        var wrong = Should.Throw<CatalogueException>(() => BenchmarkCatalogue.Read(copy.Folder));
        wrong.File.ShouldBe(file);
        wrong.Line.ShouldBe(lines + 1);
        wrong.Message.ShouldContain("unknown key 'superfluous'");
    }

    [Fact]
    public void The_copy_itself_is_right()
    {
        using var copy = new CatalogueCopy();
        Should.NotThrow(() => BenchmarkCatalogue.Read(copy.Folder));
    }
}
