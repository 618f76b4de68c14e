using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What every act on the assessment of a board's year does: load it under the lock of the council's chain, let the rule decide, keep it with its history.</summary>
public sealed class ActOnBoardAssessment(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>The version that somebody saw who found nothing written yet.</summary>
    public const int NotBegun = -1;

    /// <summary>Lets the rule decide; it is given null where nothing was written of that year yet. Null when there is no such board, or the rule says so.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(Guid boardId, FinancialYear year, Func<BoardAssessment?, Board, OrganisationView, Task<Outcome<T>?>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        var council = await organisations.NowAsync(db, cancel);
        if (council.Boards.FirstOrDefault(each => each.Id == boardId) is not { } board) { return null; }
        Outcome<T>? outcome = null;
        // What the record says is counted while nobody else may change it.
        var refused = await db.DecideAsync(async () =>
        {
            var found = await db.BoardAssessments.SingleOrDefaultAsync(each => each.BoardId == boardId && each.Year == year.FirstYear, cancel);
            if (by.Seen is { } seen && seen != (found?.Version ?? NotBegun)) { return Decision.Refuse([new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this assessment while you were working on it.")]); }
            outcome = await rule(found, board, council);
            return outcome?.Value is { } happened ? new Decision([happened]) : Decision.Refuse(outcome?.Problems ?? [new Problem("", "Nothing was written of this year yet.")]);
        }, by, cancel);
        return refused is null ? outcome : refused.Count == 0 ? Outcome<T>.Before : refused.ToList();
    }

    /// <summary>The same for a rule that needs an assessment that was begun.</summary>
    public Task<Outcome<T>?> OnBegunAsync<T>(Guid boardId, FinancialYear year, Func<BoardAssessment, Board, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event =>
        RunAsync<T>(boardId, year, (found, board, council) => Task.FromResult(found is null ? null : rule(found, board, council)), by, cancel);
}
