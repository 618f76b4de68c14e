using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Gives a filtered list a name, or changes the name or who sees it.</summary>
public sealed class SaveView(GoldenThreadDb db)
{
    /// <param name="id">The view to change; null for a new one.</param>
    public async Task<Outcome<ViewSaved>?> RunAsync(Guid? id, string? name, string? path, string? query, bool shared, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ViewSaved>(by, cancel) is { } before) { return before; }

        SavedView? view = null;
        if (id is { } known && (view = await db.SavedViews.SingleOrDefaultAsync(v => v.Id == known && v.AccountId == by.Actor.Account, cancel)) is null) { return null; }

        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(name)) { problems.Add(new("Name", "Give the view a name.")); }
        else if (name.Trim().Length > 100) { problems.Add(new("Name", $"The name has {name.Trim().Length} characters; the limit is 100.")); }
        if (view is null && !SavedAddress.IsPlain(path, query)) { problems.Add(new("", "Only a list of this product can be saved as a view. Filter the list, then choose “Save this view”.")); }
        if (problems.Count > 0) { return problems; }

        if (view is null) { db.SavedViews.Add(view = new SavedView { Id = Guid.CreateVersion7(), AccountId = by.Actor.Account, Name = name!.Trim(), Path = path!, Query = query ?? "", Shared = shared }); }
        else { (view.Name, view.Shared) = (name!.Trim(), shared); }
        return await db.CommitAsync<ViewSaved>(new ViewSaved(new RecordRef("view", view.Id, view.Name), shared), by, cancel);
    }
}
