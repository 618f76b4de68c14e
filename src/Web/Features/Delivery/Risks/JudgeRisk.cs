using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Judges a risk again.</summary>
public sealed class JudgeRisk(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<RiskJudged>?> RunAsync(int number, int? likelihood, int? impact, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Risks.Where(each => each.Number == number), (found, council) => found.Judge(likelihood, impact, words, council.Chart, by.Actor), by, cancel);
}
