using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Retires an edition of a framework.</summary>
public sealed class RetireFramework(ActOnEdition act)
{
    public Task<Outcome<FrameworkRetired>?> RunAsync(string code, int number, string? because, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, number, edition => edition.Retire(because, on, by.Actor), by, cancel);
}
