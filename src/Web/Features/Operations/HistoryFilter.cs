using System.Globalization;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What of History is asked for; everything that is empty asks for all.</summary>
public sealed record HistoryFilter
{
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string Kind { get; init; } = "";
    public string Post { get; init; } = "";
    public Guid? Subject { get; init; }

    public static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public IQueryable<HistoryEntry> Apply(IQueryable<HistoryEntry> entries)
    {
        if (From is { } from && CouncilClock.EndOf(from.AddDays(-1)) is var before) { entries = entries.Where(entry => entry.At > before); }
        if (To is { } to && CouncilClock.EndOf(to) is var until) { entries = entries.Where(entry => entry.At <= until); }
        if (Kind.Length > 0) { entries = entries.Where(entry => entry.SubjectKind == Kind); }
        if (Post.Length > 0) { entries = entries.Where(entry => entry.Post == Post); }
        if (Subject is { } subject) { entries = entries.Where(entry => entry.SubjectId == subject); }
        return entries;
    }
}
