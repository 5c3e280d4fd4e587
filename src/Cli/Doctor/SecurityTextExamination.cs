using System.Globalization;
using Maatstaf.Web;

namespace Maatstaf.Cli.Doctor;

/// <summary>I210: security.txt is there, and says until when it holds: not over, and at most a year from now.</summary>
internal sealed class SecurityTextExamination(SecurityContact? contact, TimeProvider clock) : IExamination
{
    private const int DaysOfWarning = 30, MostDays = 366;

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Finding>>([Look()]);

    private Finding Look()
    {
        if (contact is null)
        {
            return new("I210", Condition.Odd, new(
                "Er is geen security.txt. Vul security.contact en security.expires in, dan weet wie een zwakke plek vindt waar die terecht kan.",
                "There is no security.txt. Fill in security.contact and security.expires, so that who finds a weakness knows where to go."));
        }

        var day = contact.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var left = contact.Expires.DayNumber - DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber;
        return left switch
        {
            < 0 => new("I210", Condition.Wrong, new($"security.txt is verlopen op {day}. Zet security.expires op een dag binnen een jaar.", $"security.txt expired on {day}. Set security.expires to a day within a year.")),
            > MostDays => new("I210", Condition.Wrong, new($"security.txt geldt tot {day}, langer dan een jaar. Zet security.expires op een dag binnen een jaar.", $"security.txt holds until {day}, longer than a year. Set security.expires to a day within a year.")),
            < DaysOfWarning => new("I210", Condition.Odd, new($"security.txt verloopt op {day}. Zet security.expires verder.", $"security.txt expires on {day}. Set security.expires further on.")),
            _ => new("I210", Condition.Good, new($"security.txt geldt tot {day}.", $"security.txt holds until {day}.")),
        };
    }
}
