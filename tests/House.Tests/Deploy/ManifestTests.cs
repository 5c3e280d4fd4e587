using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Maatstaf.House_Tests.Deploy;

/// <summary>The manifests for Kubernetes ask for no more rights than the program needs, and tell the cluster how it is.</summary>
public sealed class ManifestTests
{
    private readonly YamlNode[] all = Read("deploy/kubernetes/maatstaf.yaml");

    private YamlNode Pod => One("Deployment")["spec"]["template"]["spec"];

    private YamlNode Container => ((YamlSequenceNode)Pod["containers"]).Single();

    [Fact]
    public void Every_part_names_its_kind_and_stands_in_one_namespace()
    {
        all.Select(static part => part["kind"].ToString()).ShouldBe(["Namespace", "ConfigMap", "Deployment", "Service", "NetworkPolicy"]);
        all.Skip(1).ShouldAllBe(static part => part["metadata"]["namespace"].ToString() == "maatstaf");
        all[0]["metadata"]["labels"]["pod-security.kubernetes.io/enforce"].ToString().ShouldBe("restricted");
    }

    [Fact]
    public void The_program_runs_as_nobody_in_particular_on_a_root_that_it_cannot_write()
    {
        var pod = Pod["securityContext"];
        pod["runAsNonRoot"].ToString().ShouldBe("true");
        int.Parse(pod["runAsUser"].ToString(), CultureInfo.InvariantCulture).ShouldBeGreaterThan(10_000);
        pod["seccompProfile"]["type"].ToString().ShouldBe("RuntimeDefault");
        Pod["automountServiceAccountToken"].ToString().ShouldBe("false");
        var container = Container["securityContext"];
        container["readOnlyRootFilesystem"].ToString().ShouldBe("true");
        container["allowPrivilegeEscalation"].ToString().ShouldBe("false");
        container["privileged"].ToString().ShouldBe("false");
        ((YamlSequenceNode)container["capabilities"]["drop"]).Select(static capability => capability.ToString()).ShouldBe(["ALL"]);
        foreach (var key in (string[])["hostNetwork", "hostPID", "hostIPC"])
            ((YamlMappingNode)Pod).Children.ShouldNotContainKey(key);
        ((YamlSequenceNode)Pod["volumes"]).ShouldAllBe(static volume => !((YamlMappingNode)volume).Children.ContainsKey("hostPath"));
    }

    [Fact]
    public void The_cluster_asks_the_addresses_about_health_and_knows_how_much_may_be_used()
    {
        foreach (var (probe, path) in ((string, string)[])[("startupProbe", "/health/live"), ("livenessProbe", "/health/live"), ("readinessProbe", "/health/ready")])
            Container[probe]["httpGet"]["path"].ToString().ShouldBe(path);
        foreach (var kind in (string[])["requests", "limits"])
        {
            foreach (var resource in (string[])["cpu", "memory"])
                Container["resources"][kind][resource].ToString().ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void What_is_written_goes_where_a_volume_is_and_secrets_come_from_a_file()
    {
        var mounts = ((YamlSequenceNode)Container["volumeMounts"]).Select(static mount => mount["mountPath"].ToString()).ToArray();
        var settings = (YamlMappingNode)One("ConfigMap")["data"];
        mounts.ShouldContain("/tmp");
        mounts.ShouldContain(settings["MAATSTAF_DATA"].ToString());
        mounts.ShouldContain(Path.GetDirectoryName(settings["MAATSTAF_DATABASE_FILE"].ToString()));
        settings.Children.Keys.Select(static key => key.ToString()).ShouldNotContain("MAATSTAF_DATABASE");
    }

    [Fact]
    public void Every_setting_that_is_given_exists()
    {
        var documented = Repository.Read("docs/operations.md");
        foreach (var key in ((YamlMappingNode)One("ConfigMap")["data"]).Children.Keys.Select(static key => key.ToString()))
            (documented.Contains($"`{key}`", StringComparison.Ordinal) || (key.EndsWith("_FILE", StringComparison.Ordinal) && documented.Contains($"`{key[..^"_FILE".Length]}` | secret", StringComparison.Ordinal))).ShouldBeTrue(key);
        foreach (var name in (string[])["MAATSTAF_URL", "MAATSTAF_DATA", "MAATSTAF_LOG"])
            Repository.Read("deploy/image").ShouldContain(name + "=");
    }

    [Fact]
    public void The_image_is_that_of_this_version_and_runs_as_the_same_user()
    {
        Container["image"].ToString().ShouldEndWith(":" + System.Xml.Linq.XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value);
        Repository.Read("deploy/image").ShouldContain($"\"User\":\"{Pod["securityContext"]["runAsUser"]}:{Pod["securityContext"]["runAsGroup"]}\"");
    }

    private YamlNode One(string kind) => all.Single(part => part["kind"].ToString() == kind);

    private static YamlNode[] Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read(file)));
        return [.. stream.Documents.Select(static document => document.RootNode)];
    }
}
