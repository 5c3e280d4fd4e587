using Maatstaf.Catalogue;

namespace Maatstaf.Improvement.Transitions;

/// <summary>A platform on the own premises, what stands on it, and what it would save when that moves away.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="On">The local applications that somebody said stand on it, the dearest first.</param>
/// <param name="IsComplete">Whether these are all; else other applications may stand on it too, and no saving can be said.</param>
/// <param name="IsForFew">Whether it is known to be kept alive for a few applications, or for none.</param>
public sealed record PlatformFinding(OwnApplication Platform, IReadOnlyList<OwnApplication> On, bool IsComplete, bool IsForFew)
{
    /// <summary>What ends when all that stands on it has moved: its own cost a year in cents. A calculation: what moving costs is not in it. 0 = no saving can be said.</summary>
    public long SavingCents => IsForFew ? Math.Max(0, Platform.LocalCents) : 0;

    /// <summary>Looks at every platform, the dearest first.</summary>
    /// <param name="estate">The own applications.</param>
    /// <param name="register">What stands on what.</param>
    /// <param name="settings">How many are a few.</param>
    public static IReadOnlyList<PlatformFinding> Of(ApplicationEstate estate, ApplicationRegister register, TransitionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(estate);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(settings);
        return [.. estate.Platforms.OrderByDescending(static platform => platform.LocalCents).Select(platform => Of(platform, estate, register, settings))];
    }

    private static PlatformFinding Of(OwnApplication platform, ApplicationEstate estate, ApplicationRegister register, TransitionSettings settings)
    {
        if (register.UseOf(platform.Key) is not { } use)
            return new PlatformFinding(platform, [], false, false);
        OwnApplication[] on = [.. estate.Local.Where(application => application.Key != platform.Key && use.Applications.Contains(application.Key)).OrderByDescending(static application => application.LocalCents)];
        return new PlatformFinding(platform, on, use.IsComplete, use.IsComplete && on.Length <= settings.FewApplications);
    }
}
