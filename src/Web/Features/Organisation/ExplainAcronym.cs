using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Explains an acronym, new or known, or takes its explanation out.</summary>
public sealed class ExplainAcronym(GoldenThreadDb db)
{
    /// <param name="id">The entry; null for a new one.</param>
    /// <param name="remove">Whether it is taken out.</param>
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid? id, string? acronym, string? meaning, bool remove, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var legend = await db.Legend.ToListAsync(cancel);
        var entry = id is null ? new LegendEntry { Id = by.Key, Acronym = "", Meaning = "" } : legend.SingleOrDefault(e => e.Id == id);
        if (entry is null) { return [new Problem("", "This entry is not in the legend any more.")]; }

        var outcome = remove ? entry.Remove(by.Actor) : entry.Explain(acronym, meaning, legend, by.Actor);
        if (outcome.Value is not null && id is null) { db.Legend.Add(entry); }
        if (outcome.Value is not null && remove) { db.Legend.Remove(entry); }
        return await db.SaveAsync(outcome, by, cancel);
    }
}
