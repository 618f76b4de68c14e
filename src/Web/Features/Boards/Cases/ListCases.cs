using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.Boards;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A closed case as lists show it, without what was said at its meetings.</summary>
public sealed record ClosedCase(Guid Id, int Number, CaseSubject Subject, Guid BoardId, DateOnly CalledInOn, DateOnly ClosedOn, string ClosedBecause, string ExemptBecause, string RaisedBy)
{
    public string Code => $"C{Number}";
    public int Age => ClosedOn.DayNumber - CalledInOn.DayNumber;
}

/// <summary>The cases that whoever sits at the desk may see, by number, now or as at a moment: what is exempt only for those who read drafts, and what came of a meeting as the rule of minutes lets them know it.</summary>
public sealed class ListCases(GoldenThreadDb db, CaseShelf shelf, KnowMinutes minutes, Desk desk)
{
    /// <summary>The open ones; of those that are closed only what somebody may not know to be closed yet is read.</summary>
    public async Task<IReadOnlyList<Case>> RunAsync(CancellationToken cancel, DateTimeOffset? moment = null)
    {
        var open = moment is null ? await KnownAsync(await shelf.AsOfAsync(db, desk.Sequence, cancel), cancel) : await KnownAsync(Rows(moment).Where(each => each.ClosedOn == null), cancel);
        return [.. open.Concat(await ClosedUnknownAsync(moment, cancel)).OrderBy(each => each.Number)];
    }

    /// <summary>Open ones, and those that were closed on a day or later.</summary>
    public async Task<IReadOnlyList<Case>> SinceAsync(DateOnly day, CancellationToken cancel) =>
        await KnownAsync(Rows(null).Where(each => each.ClosedOn == null || each.ClosedOn >= day).OrderBy(each => each.Number), cancel);

    /// <summary>The closed ones, those closed last first.</summary>
    public async Task<IReadOnlyList<ClosedCase>> ClosedAsync(CancellationToken cancel, DateTimeOffset? moment = null)
    {
        var unknown = (await ClosedUnknownAsync(moment, cancel)).Select(each => each.Id).ToList();
        return [.. (await Rows(moment).Where(each => each.ClosedOn != null && !unknown.Contains(each.Id) && (desk.ReadsDrafts || each.ExemptBecause == "")).OrderByDescending(each => each.ClosedOn).ThenByDescending(each => each.Number)
            .Select(each => new ClosedCase(each.Id, each.Number, each.Subject, each.BoardId, each.CalledInOn, each.ClosedOn!.Value, each.ClosedBecause, each.ExemptBecause, each.RaisedBy)).ToListAsync(cancel))];
    }

    /// <summary>Those that are named.</summary>
    public async Task<IReadOnlyList<Case>> TheseAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        ids.Count == 0 ? [] : await KnownAsync(Rows(null).Where(each => ids.Contains(each.Id)).OrderBy(each => each.Number), cancel);

    /// <summary>Those from which something was learned.</summary>
    public async Task<IReadOnlyList<Case>> LearnedAsync(CancellationToken cancel) =>
        await KnownAsync(Rows(null).Where(each => each.LessonCount > 0).OrderByDescending(each => each.Number), cancel);

    /// <summary>The open case on a subject; null for none that they may see.</summary>
    public async Task<Case?> OnAsync(SubjectKind kind, Guid id, CancellationToken cancel) => (await RunAsync(cancel)).FirstOrDefault(each => each.Subject.Kind == kind && each.Subject.Id == id);

    public async Task<Case?> OneAsync(int number, CancellationToken cancel, DateTimeOffset? moment = null) =>
        (await KnownAsync(Rows(moment).Where(each => each.Number == number), cancel)).SingleOrDefault();

    /// <summary>Those that were closed by a meeting whose minutes are a draft, as far as whoever may not see drafts knows them: open.</summary>
    private async Task<IReadOnlyList<Case>> ClosedUnknownAsync(DateTimeOffset? moment, CancellationToken cancel) =>
        !desk.ReadsDrafts && await db.Meetings.AsNoTracking().Where(each => each.State == MeetingState.Held).Select(each => (DateOnly?)each.On).MinAsync(cancel) is { } since
            ? [.. (await KnownAsync(Rows(moment).Where(each => each.ClosedOn >= since), cancel)).Where(each => each.ClosedOn is null)] : [];

    private async Task<IReadOnlyList<Case>> KnownAsync(IQueryable<Case> rows, CancellationToken cancel) => await KnownAsync(await rows.ToListAsync(cancel), cancel);

    private async Task<IReadOnlyList<Case>> KnownAsync(IReadOnlyList<Case> cases, CancellationToken cancel)
    {
        var rule = await minutes.RunAsync(cancel);
        return [.. cases.Where(Sees).Select(rule.Known)];
    }

    private IQueryable<Case> Rows(DateTimeOffset? moment) => db.Cases.AsNoTracking().AsAt(moment);

    /// <summary>What is exempt now was never for those who may not see it, whatever it was then.</summary>
    private bool Sees(Case each) => each.ExemptBecause.Length == 0 || desk.ReadsDrafts;
}
