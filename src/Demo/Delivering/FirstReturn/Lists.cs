using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Demo.Chances;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering.FirstReturn;

/// <summary>
/// The lists that an organisation keeps anyway, as its spreadsheet program writes them: semicolons, decimal commas, a byte order
/// mark, a row of totals at the end.
/// </summary>
internal static class Lists
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>The list of applications with contract, hosting and licences; two of them are not in use any more and do not count.</summary>
    public static string Applications(YearReturn year, BenchmarkCatalogue catalogue)
    {
        var text = new StringBuilder();
        Row(text, "Applicatie", "Leverancier", "Soort", "Hostingvorm", "Status", "Jaarkosten", "Kostenperiode", "Licenties in contract", "Licenties in gebruik", "Contractnummer", "Einde contract", "Indexatie", "Thema");
        foreach (var line in year.Software)
        {
            Row(
                text,
                line.Application,
                line.Supplier,
                catalogue.CostTree[line.Category].Label.Dutch,
                line.Hosting switch { Hosting.Saas => "SaaS", Hosting.Hosted => "Gehost", _ => "Eigen beheer" },
                "In gebruik",
                Euros(line.Cents),
                "Jaarlijks",
                Whole(line.LicencesContracted),
                Whole(line.LicencesUsed),
                FormattableString.Invariant($"C{new Chance("contract", line.Application).Whole(2017, 2024)}-{line.Line.PadLeft(3, '0')}"),
                line.ContractEnd?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) ?? string.Empty,
                line.IndexationPercent?.ToString("0.0", Dutch) ?? string.Empty,
                line.Theme switch { LineTheme.Security => "Informatiebeveiliging", LineTheme.Bi => "Datagedreven werken", _ => string.Empty });
        }

        Row(text, "Gemvirato Raadpleegscherm", "Gemvirato", catalogue.CostTree["software.front-office"].Label.Dutch, "Eigen beheer", "Uit gebruik", "0,00", "Jaarlijks", "", "", "", "31-12-2023", "", "");
        Row(text, "Plexunova Faxserver", "Plexunova", catalogue.CostTree["software.system"].Label.Dutch, "Eigen beheer", "Uit gebruik", "480,00", "Jaarlijks", "", "", "", "31-12-2022", "", "");
        return text.ToString();
    }

    /// <summary>The list of staff: one row for each person, with a name that the benchmark must not keep.</summary>
    public static string Staff(YearReturn year, Chart chart)
    {
        var text = new StringBuilder();
        Row(text, "Naam", "Functie", "Team", "Dienstverband", "Fte", "Loonkosten");
        var person = 0;
        foreach (var line in year.Personnel)
        {
            var team = chart.Team(line.Function, line.Theme);
            var people = (int)((line.MilliFte + 999) / 1000);
            for (var number = 0; number < people; number++)
            {
                var (fte, cents) = (Part(line.MilliFte, number, people), Part(line.Cents, number, people));
                Row(text, NameOf(person++), team.Title, team.Team, line.Employment == Employment.Own ? "Vast" : "Inhuur", (fte / 1000m).ToString("0.###", Dutch), Euros(cents));
            }
        }

        Row(text, "Totaal", string.Empty, string.Empty, string.Empty, (year.Personnel.Sum(static line => line.MilliFte) / 1000m).ToString("0.###", Dutch), Euros(year.Personnel.Sum(static line => line.Cents)));
        return text.ToString();
    }

    private static long Part(long whole, int number, int people) => (whole / people) + (number == people - 1 ? whole % people : 0);

    private static string NameOf(int person)
    {
        string[] initials = ["A.", "B.", "D.M.", "E.", "F.J.", "H.", "I.", "K.L.", "M.", "N.", "O.", "P.R.", "S.", "T."];
        string[] surnames = ["Zandrietveld", "Molmstra", "Kwelderink", "Oeverlicht", "Duinvonder", "Rietkoker", "Wadloper", "Slikmeester", "Veenhamer", "Poldervink", "Terpzicht", "Geulstra", "Schorrewind", "Zompbrugge"];
        return $"{initials[person % initials.Length]} {surnames[(person * 5) % surnames.Length]}";
    }

    private static string Euros(long cents) => (cents / 100m).ToString("#,##0.00", Dutch);

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells) => text.AppendJoin(';', cells.ToArray()).Append("\r\n");
}
