using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Which cases are listed.</summary>
/// <param name="Show">"late" for those that wait longer than they should, "closed" for those that are closed; else the open ones.</param>
/// <param name="Board">The board that called it in or is waited for; null for all.</param>
/// <param name="Kind">What is called in; null for everything.</param>
/// <param name="IsOutside">Only those that an outside body raised.</param>
public sealed record CaseFilter(string? Show, Guid? Board, SubjectKind? Kind, bool IsOutside)
{
    /// <summary>How the address says that only cases of outside bodies are asked for.</summary>
    public const string Outside = "outside";

    /// <param name="asked">What was asked of a field of the address; null for nothing.</param>
    public static CaseFilter Of(Func<string, string?> asked) => new(asked("show"), Guid.TryParse(asked("board"), out var board) ? board : null, Value<SubjectKind>(asked("kind")), asked("raised") == Outside);

    public static T? Value<T>(string? typed) where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>As the addresses of pages and files repeat it.</summary>
    public string Query => string.Concat(new[] { ("show", Show), ("board", Board?.ToString()), ("kind", Kind?.ToString()), ("raised", IsOutside ? Outside : null) }.Where(each => !string.IsNullOrEmpty(each.Item2)).Select(each => $"&{each.Item1}={Uri.EscapeDataString(each.Item2!)}"));
}

/// <summary>A case in the list: how long it is open, what was decided last, and what it waits for first.</summary>
public sealed record ListedCase(int Number, CaseSubject Subject, Guid BoardId, DateOnly CalledInOn, int Age, string Last, DateOnly? LastOn, IReadOnlyList<CaseWait> Waits, DateOnly? ClosedOn, string ClosedBecause, bool IsExempt, string RaisedBy)
{
    public string Code => $"C{Number}";
    public bool IsLate => Waits.Any(wait => wait.IsLate);

    public static ListedCase Of(Case each, DateOnly day) => new(each.Number, each.Subject, each.BoardId, each.CalledInOn, each.Age(day), each.Hearings.Count > 0 ? each.Hearings[^1].Decision.InWords() : "", each.Hearings.Count > 0 ? each.Hearings[^1].On : null, each.Waits(day), null, "", each.ExemptBecause.Length > 0, each.RaisedBy);

    public static ListedCase Of(ClosedCase each) => new(each.Number, each.Subject, each.BoardId, each.CalledInOn, each.Age, DecisionKind.Closed.InWords(), each.ClosedOn, [], each.ClosedOn, each.ClosedBecause, each.ExemptBecause.Length > 0, each.RaisedBy);
}

/// <summary>The cases that answer to a filter, and how many are open and wait too long whatever the filter.</summary>
public sealed record SeenCases(IReadOnlyList<ListedCase> Rows, int Open, int Late);

/// <summary>The list of cases now or as at a day.</summary>
public sealed class SeeCases(ListCases list)
{
    public async Task<SeenCases> RunAsync(CaseFilter filter, AsAt asAt, CancellationToken cancel)
    {
        var open = (await list.RunAsync(cancel, asAt.Moment)).Select(each => ListedCase.Of(each, asAt.Shown)).ToList();
        var rows = filter.Show == "closed" ? (await list.ClosedAsync(cancel, asAt.Moment)).Select(ListedCase.Of)
            : open.Where(row => filter.Show != "late" || row.IsLate).OrderByDescending(row => row.IsLate).ThenBy(row => row.Waits[0].Due ?? DateOnly.MaxValue);
        return new([.. rows.Where(row => (!filter.IsOutside || row.RaisedBy.Length > 0) && (filter.Kind is null || row.Subject.Kind == filter.Kind) && (filter.Board is null || row.BoardId == filter.Board || row.Waits.Any(wait => wait.Board == filter.Board)))], open.Count, open.Count(row => row.IsLate));
    }
}
