using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Records that somebody leaves: what they hold ends with their last day, and so do their account and its sessions.</summary>
public sealed class RecordLeaver(GoldenThreadDb db, LastAdministrator last)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, DateOnly? on, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var person = await db.People.SingleAsync(p => p.Id == id, cancel);
        var outcome = person.Leave(on, await db.Holdings.Where(h => h.PersonId == id).ToListAsync(cancel), await db.Delegations.Where(d => d.PersonId == id).ToListAsync(cancel), by.Actor);
        if (outcome.Value is not { } happened) { return outcome.Problems; }

        // A last day that is still to come keeps the account until that day is over.
        var end = happened.On < by.Actor.Today ? by.Actor.At : CouncilClock.EndOf(happened.On);
        List<Event> events = [happened];
        foreach (var account in await db.Users.Where(a => a.PersonId == id && (a.EndedAt == null || a.EndedAt > end)).ToListAsync(cancel))
        {
            if (LastAdministrator.Runs(account, by.Actor.Today) && !by.Actor.May(Right.RunAccounts)) { return [new Problem("", "They are an administrator of this installation. Only an administrator can record that they leave, because their account ends with it.")]; }
            if (await last.IsAsync(account, by.Actor.Today, cancel)) { return [new Problem("", "They are the last administrator. Make somebody else an administrator first, then record that they leave.")]; }
            account.EndedAt = end;
            foreach (var session in await db.Sessions.Where(s => s.AccountId == account.Id && s.EndsAt > end).ToListAsync(cancel)) { session.EndsAt = end; }
            events.Add(new AccountEnded(account.Ref, end));
        }

        return await db.SaveAsync(events, by, cancel);
    }
}
