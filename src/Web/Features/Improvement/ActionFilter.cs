using GoldenThread.Domain.Basics;
using System.Globalization;
using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What a list of actions is narrowed to: plain words of an address, none set at first.</summary>
public sealed record ActionFilter
{
    public string Words { get; init; } = "";
    public IReadOnlyList<string> Status { get; init; } = [];
    /// <summary>Colours, as <see cref="ShownStatus.Rating"/> says them.</summary>
    public IReadOnlyList<string> Rating { get; init; } = [];
    public IReadOnlyList<string> Category { get; init; } = [];
    public IReadOnlyList<int> Theme { get; init; } = [];
    public string Lead { get; init; } = "";
    public Guid? Service { get; init; }
    public DateOnly? DueBy { get; init; }
    public bool Stale { get; init; }
    public bool Proposed { get; init; }
    public string Sort { get; init; } = "";

    public bool IsSet => Words.Length > 0 || Status.Count > 0 || Rating.Count > 0 || Category.Count > 0 || Theme.Count > 0 || Lead.Length > 0 || Service is not null || DueBy is not null || Stale || Proposed;

    /// <summary>The filter that an address says; what it says wrongly is not set.</summary>
    public static ActionFilter Of(IEnumerable<KeyValuePair<string, StringValues>> address)
    {
        var said = address.ToDictionary(each => each.Key, each => each.Value, StringComparer.OrdinalIgnoreCase);
        return Of(name => said.GetValueOrDefault(name));
    }

    private static ActionFilter Of(Func<string, StringValues> query) => new()
    {
        Words = query("words").ToString().Trim(),
        Status = [.. query("status").OfType<string>().Where(s => s.Length > 0)],
        Rating = [.. query("rating").OfType<string>().Where(s => s.Length > 0)],
        Category = [.. query("category").OfType<string>().Where(s => s.Length > 0)],
        Theme = [.. query("theme").Select(t => int.TryParse(t, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0)],
        Lead = query("lead").ToString(),
        Service = Guid.TryParse(query("service"), out var service) ? service : null,
        DueBy = DateOnly.TryParseExact(query("due"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null,
        Stale = query("stale") == "1",
        Proposed = query("proposed") == "1",
        Sort = query("sort").ToString(),
    };

    /// <summary>The rows of a plan that match, for whoever sits at the desk: what a draft proposes is nothing to those who do not read it.</summary>
    public IEnumerable<ActionStanding> Apply(OpenedPlan opened, Desk desk)
    {
        var matching = Apply(opened.Actions, opened.AsAt.Shown, desk.Council.StaleAfterDays);
        return Proposed ? matching.Where(row => desk.SeesProposals(opened.Plan, row)) : matching;
    }

    private IEnumerable<ActionStanding> Apply(PlanStandings plan, DateOnly today, int staleAfterDays)
    {
        var words = Folding.Fold(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = plan.In(Category, Theme);
        IEnumerable<ActionStanding> matching = !(this with { Category = [], Theme = [] }).IsSet ? rows : rows.Where(row =>
            (Status.Count == 0 || Status.Contains(ShownStatus.Of(row, today).Key))
            && (Rating.Count == 0 || Rating.Contains(ShownStatus.Of(row, today).Rating))
            && (Lead.Length == 0 || row.Leads.Contains(Lead, StringComparison.OrdinalIgnoreCase))
            && (Service is not { } service || row.Services.Contains(service))
            && (DueBy is not { } due || !row.IsClosed && row.NextDue <= due)
            && (!Stale || IsStale(row, today, staleAfterDays))
            && (!Proposed || row.ChangeProposed)
            && Array.TrueForAll(words, word => row.Search.Contains(word, StringComparison.Ordinal)));
        return Sort switch
        {
            "exceptions" => matching.OrderBy(row => ShownStatus.Of(row, today).Rank).ThenByDescending(row => row.DaysLate(today)),
            "due" => matching.OrderBy(row => row.NextDue ?? DateOnly.MaxValue),
            "updated" => matching.OrderBy(row => row.UpdatedAt ?? DateTimeOffset.MinValue),
            "lead" => matching.OrderBy(row => row.Leads.Length == 0).ThenBy(row => row.Leads, StringComparer.OrdinalIgnoreCase),
            "code" => matching.OrderBy(row => ActionCode.SortKey(row.Code), StringComparer.Ordinal),
            _ => matching,
        };
    }

    /// <summary>Whether an open action has gone too long without an update; before the first it counts from the day on which a board put it into force.</summary>
    public static bool IsStale(ActionStanding row, DateOnly today, int staleAfterDays) =>
        !row.IsClosed && (row.UpdatedAt is { } at ? Plumbing.CouncilClock.DayOf(at) : row.InForceSince) is { } since && today.DayNumber - since.DayNumber > staleAfterDays;
}
