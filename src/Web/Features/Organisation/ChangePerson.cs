using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Changes the name or address of a person.</summary>
public sealed class ChangePerson(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, string? name, string? email, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var people = await db.People.ToListAsync(cancel);
        return await db.SaveAsync(people.Single(p => p.Id == id).Change(name, email, people, by.Actor), by, cancel);
    }
}
