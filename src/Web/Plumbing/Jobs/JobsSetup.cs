using System.Globalization;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Operations;
using Quartz;

namespace GoldenThread.Web.Plumbing.Jobs;

/// <summary>When the product does what nobody asked for at that moment. The schedule is kept in the same database; on PostgreSQL several processes share it.</summary>
public static class JobsSetup
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static IServiceCollection AddJobs(this IServiceCollection services, SiteOptions site)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("Golden Thread", true));
            quartz.UsePersistentStore(kept =>
            {
                kept.ProvisionSchema();
                kept.UseSystemTextJsonSerializer();
                if (site.Store.IsPostgres)
                {
                    kept.UsePostgres(site.Store.ConnectionString);
                    kept.UseClustering(_ => { });
                }
                else
                {
                    kept.UseSqlite(site.Store.ConnectionString);
                }
            });
            quartz.ScheduleJob<SendMailJob>(trigger => trigger.WithIdentity("mail").WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(20)).RepeatForever()), job => job.WithIdentity("mail"));
            quartz.ScheduleJob<RemindersJob>(trigger => At(trigger, "reminders", "0 0/15 7-18 ? * MON-FRI"), job => job.WithIdentity("reminders"));
            quartz.ScheduleJob<FigureRemindersJob>(trigger => At(trigger, "figure-reminders", "0 5/15 7-18 ? * MON-FRI"), job => job.WithIdentity("figure-reminders"));
            quartz.ScheduleJob<QuestionRemindersJob>(trigger => At(trigger, "question-reminders", "0 10/15 7-18 ? * MON-FRI"), job => job.WithIdentity("question-reminders"));
            quartz.ScheduleJob<NewHoldersJob>(trigger => At(trigger, "new-holders", "0 5 0 * * ?"), job => job.WithIdentity("new-holders"));
            quartz.ScheduleJob<ForecastsJob>(trigger => At(trigger, "forecasts", "0 15 1 * * ?"), job => job.WithIdentity("forecasts"));
            quartz.ScheduleJob<PromisesJob>(trigger => At(trigger, "promises", "0 45 1 * * ?"), job => job.WithIdentity("promises"));
            quartz.ScheduleJob<VerifyJob>(trigger => At(trigger, "verify", "0 30 2 * * ?"), job => job.WithIdentity("verify"));
            if (!string.IsNullOrWhiteSpace(site.Backup.Folder))
            {
                quartz.ScheduleJob<BackupJob>(trigger => At(trigger, "backup", string.Create(CultureInfo.InvariantCulture, $"0 {site.Backup.At.Minute} {site.Backup.At.Hour} * * ?")), job => job.WithIdentity("backup"));
            }
        });
        return services.AddQuartzHostedService(quartz => (quartz.WaitForJobsToComplete, quartz.AwaitApplicationStarted) = (true, true));
    }

    private static void At<T>(ITriggerConfigurator<T> trigger, string name, string cron) where T : IJob => trigger.WithIdentity(name).WithCronSchedule(cron, schedule => schedule.InTimeZone(London));
}

[DisallowConcurrentExecution]
internal sealed class SendMailJob(SendMail send) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await send.RunAsync(cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class RemindersJob(CouncilRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rounds.EachAsync((services, _) => services.GetRequiredService<Features.Improvement.SendReminders>().RunAsync(cancellationToken), cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class FigureRemindersJob(CouncilRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rounds.EachAsync((services, _) => services.GetRequiredService<Features.Measures.SendFigureReminders>().RunAsync(cancellationToken), cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class QuestionRemindersJob(CouncilRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rounds.EachAsync((services, _) => services.GetRequiredService<Features.Engagement.SendQuestionReminders>().RunAsync(cancellationToken), cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class NewHoldersJob(CouncilRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rounds.EachAsync((services, _) => services.GetRequiredService<Features.Organisation.AskNewHolders>().RunAsync(cancellationToken), cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class ForecastsJob(CouncilRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rounds.EachAsync((services, _) => services.GetRequiredService<Features.Measures.PutForecastsDown>().RunAsync(cancellationToken), cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class PromisesJob(CouncilRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await rounds.EachAsync((services, _) => services.GetRequiredService<Features.Boards.TestPromisesByFigures>().RunAsync(cancellationToken), cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class VerifyJob(VerifyHistory verify, GoldenThreadDb db) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await SqliteStatistics.RenewAsync(db, cancellationToken);
        await verify.RecordAsync(cancellationToken);
    }
}

[DisallowConcurrentExecution]
internal sealed class BackupJob(TakeBackup backup) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await backup.DailyAsync(cancellationToken);
}
