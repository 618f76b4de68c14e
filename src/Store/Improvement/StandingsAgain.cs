using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Improvement;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Improvement;

/// <summary>Computes standings again when what every action depends on has changed: a post renamed, moved, put into a class.</summary>
public static class StandingsAgain
{
    /// <summary>Computes the standing of every action again; returns how many changed. Actions in hand are taken as they are, with what is not yet saved.</summary>
    public static async Task<int> StandAllAgainAsync(this GoldenThreadDb db, PostChart chart, CancellationToken cancel)
    {
        var inHand = db.Actions.Local.ToDictionary(action => action.Id);
        var actions = await db.Actions.AsNoTracking().ToListAsync(cancel);
        var standings = await db.Standings.ToDictionaryAsync(standing => standing.ActionId, cancel);
        return actions.Select(action => inHand.GetValueOrDefault(action.Id, action)).Count(action => db.Stand(standings.GetValueOrDefault(action.Id), action, chart));
    }
}
