using System.Buffers.Text;
using System.Security.Cryptography;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Makes the address at which somebody's calendar finds what is due, or ends it. The token is shown once; only its hash is kept.</summary>
public sealed class MakeCalendarFeed(GoldenThreadDb db)
{
    /// <summary>The path with the new token, to be shown now or never; an earlier one no longer works. Null when the same form had been carried out before.</summary>
    public async Task<Outcome<string>> RunAsync(Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<CalendarFeedMade>(by, cancel) is { } before) { return before.IsGranted ? Outcome<string>.Before : before.Problems.ToList(); }
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        if (await db.CalendarFeeds.SingleOrDefaultAsync(feed => feed.AccountId == by.Actor.Account, cancel) is { } feed)
        {
            (feed.Hash, feed.MadeAt) = (ReadCalendar.HashOf(token), by.Actor.At);
        }
        else
        {
            db.CalendarFeeds.Add(new CalendarFeed { AccountId = by.Actor.Account, CouncilId = db.CouncilId, Hash = ReadCalendar.HashOf(token), MadeAt = by.Actor.At });
        }

        var made = await db.CommitAsync((Outcome<CalendarFeedMade>)new CalendarFeedMade(Ref(by)), by, cancel);
        return made.IsGranted ? $"/calendar/{token}.ics" : made.Problems.ToList();
    }

    /// <summary>Ends the feed.</summary>
    public async Task<Outcome<CalendarFeedEnded>> EndAsync(Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<CalendarFeedEnded>(by, cancel) is { } before) { return before; }
        if (await db.CalendarFeeds.SingleOrDefaultAsync(feed => feed.AccountId == by.Actor.Account, cancel) is not { } feed) { return new Problem("", "You have no calendar feed."); }
        db.CalendarFeeds.Remove(feed);
        return await db.CommitAsync((Outcome<CalendarFeedEnded>)new CalendarFeedEnded(Ref(by)), by, cancel);
    }

    private static RecordRef Ref(Submission by) => new("account", by.Actor.Account, by.Actor.Post);
}
