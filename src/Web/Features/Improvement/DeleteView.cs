using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Deletes a saved view; only whoever saved it may.</summary>
public sealed class DeleteView(GoldenThreadDb db)
{
    public async Task<Outcome<ViewDeleted>?> RunAsync(Guid id, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ViewDeleted>(by, cancel) is { } before) { return before; }
        if (await db.SavedViews.SingleOrDefaultAsync(view => view.Id == id && view.AccountId == by.Actor.Account, cancel) is not { } view) { return null; }
        db.SavedViews.Remove(view);
        return await db.CommitAsync<ViewDeleted>(new ViewDeleted(new RecordRef("view", view.Id, view.Name)), by, cancel);
    }
}
