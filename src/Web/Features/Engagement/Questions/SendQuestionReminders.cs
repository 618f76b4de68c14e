using System.Text;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Reminds whoever is to answer a member's question: two working days before it is due and when it is late, each once, all of a day in one message. What nobody would hear goes to the clerks.</summary>
public sealed class SendQuestionReminders(GoldenThreadDb db, OrganisationShelf organisations, SiteOptions site, DatabaseTime time)
{
    public const string Kind = "question-reminders";

    /// <summary>How many messages were written; null when today's were written before or none go out today.</summary>
    public async Task<int?> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var day = CouncilClock.DayOf(now);
        var key = $"{Kind} {day:yyyy-MM-dd}";
        if (await db.JobRuns.AnyAsync(run => run.Key == key, cancel)) { return null; }
        var organisation = await organisations.NowAsync(db, cancel);
        var calendar = new WorkingDays(organisation.Council.BankHolidays);
        if (organisation.Council.Reminders == ReminderRhythm.Never || !calendar.IsWorkingDay(day)) { return null; }

        var open = await db.MemberQuestions.AsNoTracking().Where(each => each.State == QuestionState.Asked).OrderBy(each => each.Due).ToListAsync(cancel);
        var clerks = await ClerksAsync(organisation, now, cancel);
        var due = open.Select(each => QuestionReminder.Of(each, calendar, day)).OfType<QuestionReminder>()
            .SelectMany(reminder => HearersOf(reminder, organisation, clerks, day).Select(to => (To: to, Reminder: reminder, Key: reminder.Key(to.Id)))).DistinctBy(each => each.Key).ToList();
        var keys = due.ConvertAll(each => each.Key);
        var sent = (await db.JobRuns.AsNoTracking().Where(run => keys.Contains(run.Key)).Select(run => run.Key).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        var messages = due.Where(each => !sent.Contains(each.Key)).GroupBy(each => each.To).ToList();
        foreach (var message in messages)
        {
            db.Outbox.Add(Message([.. message.Select(each => each.Reminder)], message.Key, day, now));
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

    private static IReadOnlyList<(Guid Id, string Address)> HearersOf(QuestionReminder reminder, OrganisationView organisation, IReadOnlyList<(Guid Id, string Address)> clerks, DateOnly day) =>
        reminder.Question.OwnerPostId is { } owner && organisation.HearersOf(owner, day) is { Count: > 0 } people ? [.. people.Select(person => (person.Id, person.Email!))] : clerks;

    private async Task<IReadOnlyList<(Guid Id, string Address)>> ClerksAsync(OrganisationView organisation, DateTimeOffset now, CancellationToken cancel) =>
        [.. (await db.Users.AsNoTracking().Where(Store.Organisation.Account.InUse(now)).OrderBy(account => account.Id).ToListAsync(cancel))
            .Where(account => !string.IsNullOrWhiteSpace(account.Email) && AccountActor.Of(account, organisation, now).Roles.Contains(Role.Clerk)).Select(account => (account.Id, account.Email!))];

    private Mail Message(IReadOnlyList<QuestionReminder> reminders, (Guid Id, string Address) to, DateOnly day, DateTimeOffset now)
    {
        var text = new StringBuilder("A member’s question waits for an answer.\n\n");
        foreach (var reminder in reminders)
        {
            text.Append(reminder.Question.Code).Append('\n').Append(reminder.Words).Append('\n');
            if (!string.IsNullOrWhiteSpace(site.BaseAddress)) { text.Append(site.BaseAddress.TrimEnd('/')).Append("/members/questions/").Append(reminder.Question.Number).Append('\n'); }
            text.Append('\n');
        }

        return new()
        {
            Id = Guid.CreateVersion7(),
            CouncilId = db.CouncilId,
            Key = $"questions {day:yyyy-MM-dd} {to.Id:D}",
            To = to.Address,
            Subject = $"{Say.Count(reminders.Count, "question of a member waits", "questions of members wait")} for your answer",
            Body = text.Append("What was asked stands in Golden Thread and not in this message. Each question is reminded of once before its day and once when it is late.\n").ToString(),
            CreatedAt = now,
            NextTryAt = now,
        };
    }
}
