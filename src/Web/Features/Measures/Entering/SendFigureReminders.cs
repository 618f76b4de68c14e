using System.Text;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Reminds of figures that are due: each figure once of each kind to each person, all of a day in one message, on the days on which the council sends reminders.</summary>
public sealed class SendFigureReminders(GoldenThreadDb db, MeasureStandingShelf standings, OrganisationShelf organisations, SiteOptions site, DatabaseTime time)
{
    public const string Kind = "figure-reminders";

    /// <summary>How many messages were written; null when today's were written before or none go out today.</summary>
    public async Task<int?> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var day = CouncilClock.DayOf(now);
        var key = $"{Kind} {day:yyyy-MM-dd}";
        if (await db.JobRuns.AnyAsync(run => run.Key == key, cancel)) { return null; }
        var organisation = await organisations.NowAsync(db, cancel);
        var calendar = new WorkingDays(organisation.Council.BankHolidays);
        if (!organisation.Council.RemindsOn(day, calendar)) { return null; }

        var due = (await standings.NowAsync(db, cancel)).All.SelectMany(measure => FigureReminder.Of(measure, organisation.Council, organisation.Chart, calendar, day))
            .SelectMany(reminder => organisation.HearersOf(reminder.Post, day).Select(person => (Person: person, Reminder: reminder, Key: reminder.Key(person.Id)))).DistinctBy(each => each.Key).ToList();
        var sent = await SentAsync([.. due.Select(each => each.Key)], cancel);
        var messages = due.Where(each => !sent.Contains(each.Key)).GroupBy(each => each.Person.Id).ToList();
        foreach (var message in messages)
        {
            db.Outbox.Add(Message([.. message.Select(each => each.Reminder).OrderByDescending(each => each.Kind).ThenBy(each => each.Measure.NextDue)], message.First().Person, day, now));
            db.JobRuns.AddRange(message.Select(each => new JobRun { CouncilId = db.CouncilId, Key = each.Key, At = now, Result = "written" }));
        }

        // The messages and the word that they were written are saved together, or not at all.
        db.JobRuns.Add(new JobRun { CouncilId = db.CouncilId, Key = key, At = now, Result = Say.Count(messages.Count, "message", "messages") });
        try
        {
            await db.SaveChangesAsync(cancel);
            return messages.Count;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.JobRuns.AnyAsync(run => run.Key == key, cancel)) { return null; }
            throw;
        }
    }

    private async Task<HashSet<string>> SentAsync(IReadOnlyList<string> keys, CancellationToken cancel)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(400)) { found.UnionWith(await db.JobRuns.AsNoTracking().Where(run => some.Contains(run.Key)).Select(run => run.Key).ToListAsync(cancel)); }
        return found;
    }

    private Mail Message(IReadOnlyList<FigureReminder> reminders, Person person, DateOnly day, DateTimeOffset now)
    {
        var text = new StringBuilder().Append("Dear ").Append(person.Name).Append(",\n\n");
        foreach (var reminder in reminders.DistinctBy(each => each.Measure.MeasureId))
        {
            text.Append(reminder.Measure.Code).Append(' ').Append(reminder.Measure.Title).Append('\n').Append(reminder.Words).Append('\n');
            if (!string.IsNullOrWhiteSpace(site.BaseAddress)) { text.Append(site.BaseAddress.TrimEnd('/')).Append("/measures/").Append(reminder.Measure.Slug).Append("/returns/").Append(ReturnKey.Days(reminder.Period)).Append('\n'); }
            text.Append('\n');
        }

        var count = reminders.Select(each => each.Measure.MeasureId).Distinct().Count();
        return new()
        {
            Id = Guid.CreateVersion7(),
            CouncilId = db.CouncilId,
            Key = $"figures {day:yyyy-MM-dd} {person.Id:D}",
            To = person.Email!,
            Subject = $"{Say.Count(count, "figure is", "figures are")} asked of you",
            Body = text.Append("Each figure is reminded of once before its day, once on it and once when it is late. Golden Thread writes at most once a day.\n").ToString(),
            CreatedAt = now,
            NextTryAt = now,
        };
    }
}
