using System.Security.Cryptography;
using System.Text;
using Maatstaf.Demo.Calibration;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>What an invented person does in the demo.</summary>
public enum DemoRole
{
    /// <summary>Manages accounts and the installation.</summary>
    Administrator,

    /// <summary>Is of the benchmark team.</summary>
    Team,

    /// <summary>Delivers for organisations.</summary>
    Coordinator,

    /// <summary>Sees what an organisation delivered.</summary>
    Reader,
}

/// <summary>Somebody invented who works with the demo.</summary>
/// <param name="Id">Always the same for the same person, so that what is kept about them finds their account.</param>
/// <param name="SignIn">Names the person on the sign-in page of the demo; empty = nobody signs in as them.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Address, in a domain that never exists.</param>
/// <param name="Role">What they do.</param>
/// <param name="Organisations">For whom; none for administrators and the team.</param>
public sealed record DemoPerson(Guid Id, string SignIn, string Name, string Email, DemoRole Role, IReadOnlyList<OrganisationCode> Organisations);

/// <summary>The invented people of the demo: one to sign in with for each role, and the coordinators whose returns are there already.</summary>
public static class DemoPeople
{
    /// <summary>Everyone; first those to sign in with, then the others by name.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } = Read();

    /// <summary>Those to sign in with, in the order of the sign-in page.</summary>
    public static IEnumerable<DemoPerson> ToSignInWith => All.Where(static person => person.SignIn.Length > 0);

    /// <summary>Who is named so on the sign-in page.</summary>
    /// <exception cref="InvalidOperationException">Nobody is.</exception>
    public static DemoPerson Of(string signIn) => All.First(person => person.SignIn == signIn);

    /// <summary>Who delivers for an organisation.</summary>
    /// <exception cref="InvalidOperationException">Nobody does.</exception>
    public static DemoPerson CoordinatorOf(OrganisationCode organisation) =>
        All.First(person => person.Role == DemoRole.Coordinator && person.Organisations.Contains(organisation));

    private static DemoPerson[] Read()
    {
        var signingIn = CalibrationTable.Read("delivery/people.csv").Rows.Select(static row => Person(
            row["sign_in"],
            row["name"],
            Enum.Parse<DemoRole>(row["role"], ignoreCase: true),
            [.. row["organisations"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(OrganisationCode.Parse)])).ToArray();
        var others = CalibrationTable.Read("delivery/roster.csv").Rows
            .GroupBy(static row => row["coordinator"], StringComparer.Ordinal)
            .Where(group => signingIn.All(known => known.Name != group.Key))
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => Person(string.Empty, group.Key, DemoRole.Coordinator, [.. group.Select(static row => OrganisationCode.Parse(row["organisation"]))]));
        return [.. signingIn, .. others];
    }

    private static DemoPerson Person(string signIn, string name, DemoRole role, OrganisationCode[] organisations)
    {
        var email = $"{name.ToLowerInvariant().Replace(' ', '.')}@demo.example";
        return new DemoPerson(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(email)).AsSpan(0, 16)), signIn, name, email, role, organisations);
    }
}
