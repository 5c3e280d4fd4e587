using YamlDotNet.RepresentationModel;

namespace Maatstaf.House_Tests.Openness;

/// <summary>publiccode.yml as version 0.7 of its standard asks, and CITATION.cff beside it.</summary>
public sealed class PubliccodeTests
{
    private static readonly string[] Statuses = ["concept", "development", "beta", "stable", "obsolete"];
    private static readonly string[] Types =
        ["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other", "addon", "library", "configurationFiles"];

    private readonly YamlMappingNode publiccode = Read("publiccode.yml");

    [Fact]
    public void Everything_that_must_be_there_is_there()
    {
        foreach (var key in (string[])["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "organisation", "description", "legal", "maintenance", "localisation"])
            publiccode.Children.ShouldContainKey(key);
        Text("publiccodeYmlVersion").ShouldBe("0.7");
        Uri.IsWellFormedUriString(Text("url"), UriKind.Absolute).ShouldBeTrue();
        Statuses.ShouldContain(Text("developmentStatus"));
        Types.ShouldContain(Text("softwareType"));
        Text("organisation", "uri").ShouldNotBeEmpty();
        Text("legal", "license").ShouldBe("EUPL-1.2");
        Text("localisation", "localisationReady").ShouldBe("true");
    }

    [Fact]
    public void It_is_described_in_both_languages_neither_too_short_nor_too_long()
    {
        var languages = ((YamlSequenceNode)publiccode["localisation"]["availableLanguages"]).Select(static node => node.ToString()).ToArray();
        languages.ShouldBe(["nl", "en"]);
        foreach (var language in languages)
        {
            Text("description", language, "shortDescription").Length.ShouldBeInRange(1, 150);
            Text("description", language, "longDescription").Length.ShouldBeInRange(150, 10_000);
            ((YamlSequenceNode)publiccode["description"][language]["features"]).Children.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Who_maintains_it_can_be_reached_in_the_way_the_type_asks()
    {
        Text("maintenance", "type").ShouldBeOneOf("internal", "community");
        ((YamlSequenceNode)publiccode["maintenance"]["contacts"]).ShouldAllBe(static contact => contact["name"].ToString().Length > 0);
    }

    [Fact]
    public void Laws_that_it_supports_are_named_as_the_standard_names_them()
    {
        ((YamlSequenceNode)publiccode["supports"]).Select(static law => law["id"].ToString()).ShouldBe(["alias:gdpr", "alias:nis2"]);
    }

    [Fact]
    public void The_file_to_cite_by_says_the_same_version_and_licence()
    {
        var citation = Read("CITATION.cff");
        foreach (var key in (string[])["cff-version", "title", "message", "authors"])
            citation.Children.ShouldContainKey(key);
        citation["version"].ToString().ShouldBe(Text("softwareVersion"));
        citation["license"].ToString().ShouldBe(Text("legal", "license"));
        citation["title"].ToString().ShouldBe(Text("name"));
    }

    private string Text(params string[] path) => path.Aggregate((YamlNode)publiccode, static (node, key) => node[key]).ToString();

    private static YamlMappingNode Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read(file)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
