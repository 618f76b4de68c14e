using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A page of History, newest first.</summary>
public sealed record ReadEntries
{
    public required IReadOnlyList<(HistoryEntry Entry, IReadOnlyList<ValueInWords> Values)> Entries { get; init; }
    public required int Count { get; init; }
    public required int Page { get; init; }
    public required int Pages { get; init; }

    /// <summary>The kinds of records and the posts that there are, for the filter.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }
    public required IReadOnlyList<string> Posts { get; init; }
}

/// <summary>Reads History as far as the person at the desk may.</summary>
public sealed class ReadHistory(GoldenThreadDb db, HistorySight sight, Desk desk)
{
    public const int PageSize = 50;

    public async Task<ReadEntries> RunAsync(HistoryFilter filter, int page, CancellationToken cancel)
    {
        var readable = await sight.RunAsync(db.History.AsNoTracking(), cancel);
        var asked = filter.Apply(readable);
        var count = await asked.CountAsync(cancel);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var entries = await asked.OrderByDescending(entry => entry.Sequence).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        // What members write is for those who run questions, where it may be exempt or held back.
        var places = entries.Where(entry => entry.SubjectKind is not ("member question" or "proposal") || MemberQuestion.Runs(desk.Actor)).Select(entry => entry.Sequence).ToList();
        // Names and addresses are for those who run the organisation.
        var personal = desk.May(Right.RunOrganisation) || desk.May(Right.RunAccounts)
            ? await db.PersonalValues.AsNoTracking().Where(value => places.Contains(value.Sequence)).ToListAsync(cancel) : [];
        return new ReadEntries
        {
            Entries = [.. entries.Select(entry => (entry, ValueInWords.Of(entry, [.. personal.Where(value => value.Sequence == entry.Sequence)], desk.Organisation!.Chart, desk.ReadsDrafts)))],
            Count = count,
            Page = page,
            Pages = pages,
            Kinds = filter.Subject is null ? await readable.Select(entry => entry.SubjectKind).Distinct().OrderBy(kind => kind).ToListAsync(cancel) : [],
            Posts = filter.Subject is null ? await readable.Select(entry => entry.Post).Distinct().OrderBy(post => post).Take(500).ToListAsync(cancel) : [],
        };
    }
}
