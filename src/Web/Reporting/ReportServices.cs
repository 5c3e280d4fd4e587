using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Quartz;

namespace Maatstaf.Web.Reporting;

/// <summary>What the making of all reports works with.</summary>
internal static class ReportServices
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Adds it.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="press">Makes the files; null = without paper.</param>
    /// <param name="followsOthers">Whether the site goes on with what another node was asked for and did not finish.</param>
    public static void AddReporting(this IServiceCollection services, IReportPress? press, bool followsOthers)
    {
        services.AddSingleton(provider => new ReportFactory(
            provider.GetRequiredService<PlaceDesk>(),
            provider.GetRequiredService<OwnReportDesk>(),
            provider.GetRequiredService<StandingFigures>(),
            provider.GetRequiredService<IDeliveryStore>(),
            press ?? new ReportPress(provider.GetRequiredService<BenchmarkCatalogue>(), browsers: 0),
            Environment.ProcessorCount));
        services.AddQuartz(scheduler =>
        {
            // Who stops the site waits for a change that is being kept, not for a thousand reports.
            scheduler.ConfigureScheduler(static options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            scheduler.AddJob<ReportJob>(static job => job.WithIdentity(ReportJob.Key).StoreDurably());
            scheduler.AddTrigger(trigger =>
            {
                trigger.ForJob(ReportJob.Key).StartNow();
                if (followsOthers)
                    trigger.WithSimpleSchedule(static schedule => schedule.WithInterval(Pause).RepeatForever());
            });
        });
        services.AddQuartzHostedService(static hosted => hosted.WaitForJobsToComplete = true);
    }

    /// <summary>Goes to work on what is asked for: now, or after the run that is under way.</summary>
    public static async Task GoAsync(IServiceProvider services, CancellationToken ct)
    {
        var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(ct);
        await scheduler.TriggerJob(ReportJob.Key, ct);
    }
}
