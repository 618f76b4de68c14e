using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What is to be done with a group of areas.</summary>
public enum GroupStep
{
    /// <summary>It is added as typed, or takes the place of the one of that name.</summary>
    Keep,

    /// <summary>Measures are compared with it.</summary>
    Prefer,

    /// <summary>It is taken away.</summary>
    Remove,
}

/// <summary>Adds, chooses or removes a group of areas with which the council compares itself.</summary>
public sealed class KeepAreaGroup(GoldenThreadDb db, Restand restand, OrganisationShelf organisations)
{
    /// <param name="id">The group; empty for one that is typed, and, where one is to be preferred, for none.</param>
    /// <returns>Null when there is no such group.</returns>
    public async Task<IReadOnlyList<Problem>?> RunAsync(GroupStep step, Guid id, string? name, string? areas, Submission by, CancellationToken cancel)
    {
        var chart = (await organisations.NowAsync(db, cancel)).Chart;
        var isThere = true;
        var problems = await db.DecideAsync(async () =>
        {
            var all = await db.AreaGroups.ToListAsync(cancel);
            var one = all.FirstOrDefault(group => group.Id == id);
            isThere = one is not null || id == Guid.Empty;
            if (!isThere) { return Decision.Refuse(new Problem("", "There is no such group.")); }
            var outcomes = step switch
            {
                GroupStep.Prefer => [.. all.Where(group => group.IsUsual && group != one).Select(group => group.Prefer(false, by.Actor)), .. one is null ? [] : new[] { one.Prefer(true, by.Actor) }],
                GroupStep.Remove => one is null ? [] : [one.Remove(by.Actor)],
                _ => new List<Outcome<AreaGroupKept>> { Typed(all, name, Read(areas), by) },
            };
            var faults = outcomes.SelectMany(outcome => outcome.Problems).ToList();
            if (faults.Count > 0 || outcomes.Count == 0) { return Decision.Refuse(faults.Count > 0 ? faults : [new Problem("", "Nothing was chosen.")]); }
            if (step == GroupStep.Remove) { db.AreaGroups.Remove(one!); }
            var matters = step == GroupStep.Prefer || one?.IsUsual == true || all.Any(group => group.IsUsual && Naming.Same(group.Name, name));
            return new Decision([.. outcomes.Select(outcome => outcome.Value!)]) { Rows = matters ? sequence => restand.RunAsync(chart, by.Actor.At, sequence, cancel) : null };
        }, by, cancel) ?? [];
        return isThere ? problems : null;
    }

    private Outcome<AreaGroupKept> Typed(List<AreaGroup> all, string? name, IReadOnlyList<AreaName> areas, Submission by)
    {
        if (all.FirstOrDefault(group => Naming.Same(group.Name, name)) is { } known) { return known.Change(areas, $"Typed by {by.Actor.Post}", by.Actor); }
        var group = new AreaGroup { Id = Guid.CreateVersion7(by.Actor.At), CouncilId = db.CouncilId, Name = Naming.Tidy(name), Areas = areas, Source = $"Typed by {by.Actor.Post}", IsUsual = all.Count == 0 };
        var outcome = group.Begin([], by.Actor);
        if (outcome.IsGranted) { db.AreaGroups.Add(group); }
        return outcome;
    }

    /// <summary>One area a line: a code with digits in it first, then the name.</summary>
    private static List<AreaName> Read(string? typed) => [.. (typed ?? "").Split('\n').Select(Naming.Tidy).Where(line => line.Length > 0).Select(line =>
    {
        var parts = line.Split([' ', ',', ';'], 2, StringSplitOptions.TrimEntries);
        var isCode = parts[0].Any(char.IsAsciiDigit) && parts[0].All(char.IsAsciiLetterOrDigit);
        return !isCode ? new AreaName("", line)
            : ShippedMappings.Areas.Find(parts[0]) is { } known ? new AreaName(known.Gss, parts.Length > 1 && parts[1].Length > 0 ? parts[1] : known.Name)
            : new AreaName(parts[0], parts.Length > 1 ? parts[1] : "");
    })];
}
