using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>One fact about how well the installation keeps what it is given.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Words">How it stands.</param>
/// <param name="Fine">Whether it is as it should be; null where that is for people to judge.</param>
public sealed record TrustFact(string Name, string Words, bool? Fine = null);

/// <summary>Finds out, at this moment, what operators and auditors want to know before they trust the installation.</summary>
public sealed class ReadTrust(GoldenThreadDb db, CouncilScope scope, StoreOptions store, SiteOptions site, DatabaseTime time, JobLedger ledger)
{
    public async Task<IReadOnlyList<TrustFact>> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var head = await db.ChainHeads.AsNoTracking().SingleAsync(cancel);
        return
        [
            new("Version", ProductVersion.Number),
            await DatabaseAsync(cancel),
            await ApartAsync(cancel),
            await VerifiedAsync(now, cancel),
            new("Head of History", $"entry {head.Sequence}, hash {head.Hash}"),
            await BackupAsync(now, cancel),
            await OutboxAsync(now, cancel),
            await ClockAsync(cancel),
            await JobsAsync(cancel),
            new("Links in messages", string.IsNullOrWhiteSpace(site.BaseAddress) ? "The setting BaseAddress is missing, so messages carry no links." : site.BaseAddress, !string.IsNullOrWhiteSpace(site.BaseAddress)),
        ];
    }

    private async Task<TrustFact> DatabaseAsync(CancellationToken cancel)
    {
        if (store.IsPostgres) { return new("Database", $"PostgreSQL {await db.Database.SqlQuery<string>($"SELECT current_setting('server_version') AS \"Value\"").SingleAsync(cancel)}; synchronous_commit {await db.Database.SqlQuery<string>($"SELECT current_setting('synchronous_commit') AS \"Value\"").SingleAsync(cancel)}"); }
        var version = await db.Database.SqlQuery<string>($"SELECT sqlite_version() AS Value").SingleAsync(cancel);
        var journal = await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(cancel);
        var synchronous = await db.Database.SqlQuery<long>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(cancel);
        return new("Database", $"SQLite {version}; journal mode {journal}; synchronous {(synchronous == 2 ? "FULL" : synchronous.ToString(Say.British))}", journal == "wal" && synchronous == 2);
    }

    private async Task<TrustFact> ApartAsync(CancellationToken cancel) => !store.IsPostgres
        ? new("Councils apart", "By the product alone: SQLite has no rules for rows. Several councils belong on PostgreSQL.")
        : await db.Database.SqlQuery<bool>($"SELECT rolsuper OR rolbypassrls AS \"Value\" FROM pg_roles WHERE rolname = current_user").SingleAsync(cancel)
            ? new("Councils apart", "By the product alone: it connects to PostgreSQL as a role that passes the rules for rows. Give it one that is no superuser and has no BYPASSRLS.", false)
            : new("Councils apart", "By the product, and again by PostgreSQL’s rules for rows.", true);

    private async Task<TrustFact> VerifiedAsync(DateTimeOffset now, CancellationToken cancel) => await ledger.LastAsync(scope.CouncilId, VerifyHistory.Kind, cancel) is { } run
        ? new("History last checked", $"{Ago(run.At, now)}. {run.Result}", run.Result?.Contains("Head", StringComparison.Ordinal) == true && now - run.At < TimeSpan.FromDays(2))
        : new("History last checked", "Never yet. Open the check of History, or run verify.", false);

    private async Task<TrustFact> BackupAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var run = await ledger.LastAsync(Guid.Empty, TakeBackup.Kind, cancel);
        if (string.IsNullOrWhiteSpace(site.Backup.Folder)) { return new("Daily backup", "Not set up: the setting Backup:Folder is missing.", false); }
        var kept = Directory.Exists(site.Backup.Folder) ? Directory.EnumerateFiles(site.Backup.Folder, "golden-thread-????-??-??.zip").Count() : 0;
        return new("Daily backup", $"{(run is null ? "None taken yet." : $"{Ago(run.At, now)}. {run.Result}.")} {Say.Count(kept, "file is", "files are")} kept.", run is not null && kept > 0 && now - run.At < TimeSpan.FromDays(2));
    }

    private async Task<TrustFact> OutboxAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var waiting = await db.Outbox.CountAsync(mail => mail.SentAt == null, cancel);
        var fault = await db.Outbox.AsNoTracking().Where(mail => mail.SentAt == null && mail.LastFault != null).OrderByDescending(mail => mail.NextTryAt).Select(mail => mail.LastFault).FirstOrDefaultAsync(cancel);
        var old = await db.Outbox.AnyAsync(mail => mail.SentAt == null && mail.CreatedAt < now.AddHours(-1), cancel);
        var server = site.Smtp.IsSet ? "" : " No mail server is set up (Smtp:Host and Smtp:From), so they wait.";
        return new("Mail", $"{Say.Count(waiting, "message waits", "messages wait")}.{server}{(fault is null ? "" : $" The last fault: {fault}")}", site.Smtp.IsSet && !old);
    }

    private async Task<TrustFact> ClockAsync(CancellationToken cancel)
    {
        if (!store.IsPostgres) { return new("Clock", "The database goes by the clock of this machine."); }
        var skew = await time.SkewAsync(db, cancel);
        return new("Clock", $"This machine’s clock is {Math.Abs(skew.TotalSeconds).ToString("N1", Say.British)} seconds {(skew < TimeSpan.Zero ? "behind" : "ahead of")} the database’s.", skew.Duration() < TimeSpan.FromSeconds(5));
    }

    private async Task<TrustFact> JobsAsync(CancellationToken cancel)
    {
        var last = await db.JobRuns.AsNoTracking().Where(run => run.Result != null).OrderByDescending(run => run.At).FirstOrDefaultAsync(cancel);
        return new("Jobs", $"{(site.Jobs ? "They run in this process." : "They are switched off in this process.")} {(last is null ? "None has finished yet." : $"The last: {last.Key.Split(' ')[0]}, {Say.Date(CouncilClock.DayOf(last.At))}.")}", site.Jobs);
    }

    private static string Ago(DateTimeOffset at, DateTimeOffset now) => (now - at).TotalHours switch
    {
        < 1 => "Within the last hour",
        < 48 and var hours => $"{Say.Count((int)hours, "hour", "hours")} ago",
        var hours => $"{Say.Count((int)(hours / 24), "day", "days")} ago",
    };
}
