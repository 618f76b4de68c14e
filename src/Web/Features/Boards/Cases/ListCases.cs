using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A closed case as lists show it, without what was said at its meetings.</summary>
public sealed record ClosedCase(Guid Id, int Number, CaseSubject Subject, Guid BoardId, DateOnly CalledInOn, DateOnly ClosedOn, string ClosedBecause, string ExemptBecause)
{
    public string Code => $"C{Number}";
    public int Age => ClosedOn.DayNumber - CalledInOn.DayNumber;
}

/// <summary>The cases that whoever sits at the desk may see, by number, now or as at a moment: what is exempt only for those who read drafts.</summary>
public sealed class ListCases(GoldenThreadDb db, Desk desk)
{
    /// <summary>The open ones; those that are closed are not read.</summary>
    public async Task<IReadOnlyList<Case>> RunAsync(CancellationToken cancel, DateTimeOffset? moment = null) =>
        [.. (await Rows(moment).Where(each => each.ClosedOn == null).OrderBy(each => each.Number).ToListAsync(cancel)).Where(Sees)];

    /// <summary>Open ones, and those that were closed on a day or later.</summary>
    public async Task<IReadOnlyList<Case>> SinceAsync(DateOnly day, CancellationToken cancel) =>
        [.. (await Rows(null).Where(each => each.ClosedOn == null || each.ClosedOn >= day).OrderBy(each => each.Number).ToListAsync(cancel)).Where(Sees)];

    /// <summary>The closed ones, those closed last first.</summary>
    public async Task<IReadOnlyList<ClosedCase>> ClosedAsync(CancellationToken cancel, DateTimeOffset? moment = null) =>
        [.. (await Rows(moment).Where(each => each.ClosedOn != null && (desk.ReadsDrafts || each.ExemptBecause == "")).OrderByDescending(each => each.ClosedOn).ThenByDescending(each => each.Number)
            .Select(each => new ClosedCase(each.Id, each.Number, each.Subject, each.BoardId, each.CalledInOn, each.ClosedOn!.Value, each.ClosedBecause, each.ExemptBecause)).ToListAsync(cancel))];

    /// <summary>Those that are named.</summary>
    public async Task<IReadOnlyList<Case>> TheseAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        ids.Count == 0 ? [] : [.. (await Rows(null).Where(each => ids.Contains(each.Id)).OrderBy(each => each.Number).ToListAsync(cancel)).Where(Sees)];

    /// <summary>Those from which something was learned.</summary>
    public async Task<IReadOnlyList<Case>> LearnedAsync(CancellationToken cancel) =>
        [.. (await Rows(null).Where(each => each.LessonCount > 0).OrderByDescending(each => each.Number).ToListAsync(cancel)).Where(Sees)];

    /// <summary>The open case on a subject; null for none that they may see.</summary>
    public async Task<Case?> OnAsync(SubjectKind kind, Guid id, CancellationToken cancel) => (await RunAsync(cancel)).FirstOrDefault(each => each.Subject.Kind == kind && each.Subject.Id == id);

    public async Task<Case?> OneAsync(int number, CancellationToken cancel, DateTimeOffset? moment = null) =>
        await Rows(moment).SingleOrDefaultAsync(each => each.Number == number, cancel) is { } found && Sees(found) ? found : null;

    private IQueryable<Case> Rows(DateTimeOffset? moment) => db.Cases.AsNoTracking().AsAt(moment);

    /// <summary>What is exempt now was never for those who may not see it, whatever it was then.</summary>
    private bool Sees(Case each) => each.ExemptBecause.Length == 0 || desk.ReadsDrafts;
}
