using System.Text;

namespace Maatstaf.Bench.Country;

/// <summary>The invented names of the country, and the codes that the lines carry.</summary>
internal static class Words
{
    public static readonly byte[][] SoftwareCategories = Bytes("software.business-operations", "software.primary-process",
        "software.front-office", "software.mid-office", "software.office-automation", "software.system");

    /// <summary>The last one, coordination, exists from fiscal year 2024 only.</summary>
    public static readonly byte[][] Functions = Bytes("personnel.application-management", "personnel.information-management.general",
        "personnel.operations", "personnel.ict-management", "personnel.project-hire", "personnel.information-management.coordination");

    public static readonly byte[][] InfrastructureCategories = Bytes("infrastructure.workplace.hardware", "infrastructure.workplace.other",
        "infrastructure.network-data", "infrastructure.voice-video", "infrastructure.servers-storage");

    public static readonly byte[][] ProjectThemes = Bytes("replacement", "legislation", "data", "security", "cloud", "ai", "other");

    public static readonly byte[][] Hostings = Bytes("saas", "hosted", "on-premises");

    public static readonly byte[][] Applications = Bytes([.. from stem in new[]
        {
            "Zaakregistratie", "Belastingheffing", "Burgerzaken", "Basisregistratie", "Documentbeheer", "Vergunningen", "Jeugdzorg", "Archief",
            "Roosters", "Salarisadministratie", "Inkoop", "Kaartviewer", "Afspraken", "Handhaving", "Begraafplaatsen", "Rioolbeheer",
        } from number in Enumerable.Range(1, 25) select $"{stem} {number:00}"]);

    // One in ten has a comma in its name, so that quoting is part of the reading.
    public static readonly byte[][] Suppliers = Bytes([.. from stem in new[]
        {
            "Softwarehuis Oosterwind", "Softwarehuis Zuiderlicht", "Automatisering Veldzicht", "Systemen Duinrand", "Gegevensdienst Waterloop",
            "Beheer Heuveltop", "Applicaties Lindelaan", "Diensten Sterrenwacht",
        } from number in Enumerable.Range(1, 10) select number == 10 ? $"\"{stem}, fictief\"" : $"{stem} {number}"]);

    private static readonly string[] Starts =
    [
        "Brem", "Duls", "Elver", "Fresk", "Garl", "Hoek", "Jors", "Kwel", "Lomm", "Mirt",
        "Nerst", "Ochel", "Pluv", "Quir", "Rozel", "Sperw", "Tjel", "Ulmer", "Vlier", "Wolk",
    ];

    private static readonly string[] Ends =
    [
        "ingerschans", "enderwold", "emerstroom", "eradingen", "aarderhage", "ervennen", "insterkamp", "umerbronk", "elterdonk", "ofterzijl",
        "andermaat", "ickerloo", "osterwende", "iggerbroek", "ammerskerke", "untersluis", "ellerhorn", "otterdal",
    ];

    /// <summary>The name of an organisation: no municipality of this name exists.</summary>
    public static byte[] Name(int organisation, int municipalities)
    {
        if (organisation >= municipalities)
            return Encoding.UTF8.GetBytes($"Samenwerking {Ends[(organisation - municipalities) % Ends.Length]} {organisation - municipalities + 1}");
        var round = organisation / (Starts.Length * Ends.Length);
        var name = Starts[organisation % Starts.Length] + Ends[organisation / Starts.Length % Ends.Length];
        return Encoding.UTF8.GetBytes(round == 0 ? name : $"{name} {round + 1}");
    }

    private static byte[][] Bytes(params string[] words) => [.. words.Select(Encoding.UTF8.GetBytes)];
}
