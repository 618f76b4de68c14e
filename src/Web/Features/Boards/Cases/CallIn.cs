using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Calls something in before a board. Its identity is the submission's key, so that the same form sent twice leads to the same case.</summary>
public sealed class CallIn(GoldenThreadDb db, OrganisationShelf organisations, FindSubject find)
{
    /// <returns>The number of the case; null where it was refused.</returns>
    public async Task<(int? Number, IReadOnlyList<Problem> Problems)> RunAsync(CaseSubject subject, CallInDetails details, Submission by, CancellationToken cancel)
    {
        Case? made = null;
        if (await TitledAsync(subject, cancel) is not { } titled) { return (null, [new("Subject", "Choose what is called in from a list, or say what it is.")]); }
        var refused = await db.DecideAsync(async () =>
        {
            var organisation = await organisations.NowAsync(db, cancel);
            var last = await db.Cases.Select(each => (int?)each.Number).MaxAsync(cancel) ?? 0;
            var open = await db.Cases.AsNoTracking().Where(each => each.ClosedOn == null).ToListAsync(cancel);
            var (called, outcome) = Case.CallIn(by.Key, last + 1, titled, details, open, organisation.Boards, organisation.Chart, by.Actor);
            if (called is null) { return Decision.Refuse(outcome.Problems); }
            db.Cases.Add(made = called);
            return new Decision([outcome.Value!]);
        }, by, cancel);
        if (refused is { Count: > 0 }) { return (null, refused); }
        return (made?.Number ?? (await db.Cases.AsNoTracking().SingleAsync(each => each.Id == by.Key, cancel)).Number, []);
    }

    /// <summary>The subject with the title that its record has; null where there is no such record.</summary>
    private async Task<CaseSubject?> TitledAsync(CaseSubject subject, CancellationToken cancel) =>
        subject.Id is { } id ? (await find.RunAsync(subject.Kind, id, cancel))?.Subject
        : subject.Kind == SubjectKind.Matter ? subject : null;
}
