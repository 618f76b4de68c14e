using System.Text;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Puts today's digests into the outbox, once a day whichever process comes first.</summary>
public sealed class SendReminders(GoldenThreadDb db, PlanReminders reminders, SiteOptions site, DatabaseTime time)
{
    public const string Kind = "reminders";

    /// <summary>How many digests were written; null when today's were written before or none go out today.</summary>
    public async Task<int?> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var day = CouncilClock.DayOf(now);
        var key = $"{Kind} {day:yyyy-MM-dd}";
        if (await db.JobRuns.AnyAsync(run => run.Key == key, cancel)) { return null; }

        var (round, plans) = await reminders.RunAsync(now, cancel);
        if (!round.IsSent) { return null; }

        foreach (var digest in round.Digests)
        {
            db.Outbox.Add(new Mail
            {
                Id = Guid.CreateVersion7(),
                CouncilId = db.CouncilId,
                Key = $"digest {day:yyyy-MM-dd} {digest.To.Id:D}",
                To = digest.To.Address!,
                Subject = $"{Say.Count(digest.Lines.Count, "action wants", "actions want")} your attention",
                Body = Body(digest, plans),
                CreatedAt = now,
                NextTryAt = now,
            });
        }

        // The digests and the word that they were written are saved together, or not at all.
        db.JobRuns.Add(new JobRun { CouncilId = db.CouncilId, Key = key, At = now, Result = $"{Say.Count(round.Digests.Count, "digest", "digests")}; {Say.Count(round.Left.Count, "post or person", "posts or people")} could not be reminded" });
        try
        {
            await db.SaveChangesAsync(cancel);
            return round.Digests.Count;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.JobRuns.AnyAsync(run => run.Key == key, cancel)) { return null; }
            throw;
        }
    }

    private string Body(ReminderDigest digest, IReadOnlyDictionary<Guid, string> plans)
    {
        var text = new StringBuilder();
        foreach (var lines in digest.Lines.GroupBy(line => line.Kind))
        {
            text.Append(lines.Key.InWords()).Append("\n\n");
            foreach (var line in lines)
            {
                text.Append(line.Action.Code).Append(' ').Append(line.Action.Title).Append('\n').Append(line.Words).Append('\n');
                if (!string.IsNullOrWhiteSpace(site.BaseAddress)) { text.Append(site.BaseAddress.TrimEnd('/')).Append("/plans/").Append(plans[line.Action.PlanId]).Append("/actions/").Append(Uri.EscapeDataString(line.Action.Code)).Append('\n'); }
                text.Append('\n');
            }
        }

        return text.Append("You get this as ").Append(digest.To.ShownAs).Append(". Golden Thread writes at most once a day.\n").ToString();
    }
}
