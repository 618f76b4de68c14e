using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Chooses how reminders go out.</summary>
public sealed class ChooseReminders(GoldenThreadDb db)
{
    public async Task<Outcome<RemindersChosen>> RunAsync(ReminderRhythm rhythm, DayOfWeek weekday, int escalateAfterDays, Submission by, CancellationToken cancel) =>
        await db.RepeatAsync<RemindersChosen>(by, cancel)
        ?? await db.CommitAsync((await db.Councils.SingleAsync(cancel)).ChooseReminders(rhythm, weekday, escalateAfterDays, by.Actor), by, cancel);
}
