using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Adds a list of measures. Its identity is the submission's key, so that the same form sent twice leads to the same list.</summary>
public sealed class AddList(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <returns>How addresses name the list; empty where it was refused.</returns>
    public async Task<(string Code, IReadOnlyList<Problem> Problems)> RunAsync(string? name, ListKind kind, Guid? board, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return (earlier.Count > 0 ? "" : (await db.MeasureLists.AsNoTracking().SingleAsync(list => list.Id == by.Key, cancel)).Code, earlier); }
        var others = await db.MeasureLists.AsNoTracking().ToListAsync(cancel);
        var organisation = await organisations.NowAsync(db, cancel);
        var tidy = Naming.Tidy(name);
        var list = new MeasureList { Id = by.Key, Name = tidy, Code = MeasureList.CodeFor(tidy, others.Select(other => other.Code).ToHashSet(StringComparer.OrdinalIgnoreCase)), Kind = kind, BoardId = board };
        var outcome = list.Begin(others, id => IsThere(organisation, id, by.Actor.Today), by.Actor);
        if (outcome.Value is not { } added) { return ("", outcome.Problems); }
        db.MeasureLists.Add(list);
        return await db.CommitAsync([added], by, cancel) is { } problem ? ("", [problem]) : (list.Code, []);
    }

    internal static bool IsThere(OrganisationView organisation, Guid board, DateOnly today) => organisation.Boards.Any(each => each.Id == board && !(each.EndedOn < today));
}
