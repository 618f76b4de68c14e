using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Founds a council in an installation.</summary>
public sealed class FoundCouncil(GoldenThreadDb db, CouncilClock clock)
{
    public async Task<Guid> RunAsync(string code, string name, CancellationToken cancel, Actor? by = null)
    {
        var council = new Council { Id = Guid.CreateVersion7(), Code = code, Name = name, SetUpAt = by?.At };
        db.CouncilId = council.Id;
        db.Councils.Add(council);
        var actor = by ?? new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today };
        if (await db.CommitAsync([new CouncilFounded(council.Ref, name)], Submission.Of(actor), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
        return council.Id;
    }
}
