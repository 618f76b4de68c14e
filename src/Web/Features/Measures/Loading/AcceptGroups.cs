using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Keeps the neighbours that a file lists for the council; the first group that it has is the one with which measures are compared.</summary>
public sealed class AcceptGroups(GoldenThreadDb db, TallyLoad tally, Restand restand, OrganisationShelf organisations)
{
    public async Task<AcceptedLoad> RunAsync(FigureLoad load, LoadChoices choices, Submission by, CancellationToken cancel)
    {
        var read = await tally.GroupsAsync(load, choices, cancel);
        var found = GroupsOfFile.Tally(read);
        if (read.Value is not { } groups) { return new("", read.Problems, found); }
        var chart = (await organisations.NowAsync(db, cancel)).Chart;
        var problems = await db.DecideAsync(async () =>
        {
            var all = await db.AreaGroups.ToListAsync(cancel);
            var kept = all.FirstOrDefault(group => Naming.Same(group.Name, groups.Name));
            var isFirst = all.Count == 0;
            var group = kept ?? new AreaGroup { Id = Guid.CreateVersion7(by.Actor.At), CouncilId = db.CouncilId, Name = groups.Name, Areas = groups.Areas, Source = Cut(groups.Source), IsUsual = isFirst };
            var outcome = kept is null ? group.Begin([], by.Actor) : group.Change(groups.Areas, Cut(groups.Source), by.Actor);
            if (outcome.Value is not { } happened) { return Decision.Refuse(outcome.Problems); }
            if (kept is null) { db.AreaGroups.Add(group); }
            load.AcceptedAt = by.Actor.At;
            return new Decision([happened]) { Rows = group.IsUsual ? sequence => restand.RunAsync(chart, by.Actor.At, sequence, cancel) : null };
        }, by, cancel);
        return problems is null ? new($"{groups.Name}: {groups.Areas.Count} areas kept.", [], found) : new("", problems, found);
    }

    private static string Cut(string source) => source.Length <= 300 ? source : source[..300];
}
