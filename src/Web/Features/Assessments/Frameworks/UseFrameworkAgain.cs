using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Takes a retired edition of a framework into use again.</summary>
public sealed class UseFrameworkAgain(ActOnEdition act)
{
    public Task<Outcome<FrameworkUsedAgain>?> RunAsync(string code, int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, number, edition => edition.UseAgain(by.Actor), by, cancel);
}
