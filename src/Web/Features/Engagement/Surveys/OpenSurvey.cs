using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Asks members what they need. Its identity is the submission's key.</summary>
public sealed class OpenSurvey(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<SurveyOpened>> RunAsync(string? title, IReadOnlyList<(string? Words, bool IsScale)> questions, Submission by, CancellationToken cancel) =>
        act.AddAsync(async _ => MemberSurvey.Open(by.Key, (await db.MemberSurveys.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, title, questions, await db.MemberSurveys.AnyAsync(each => each.ClosedOn == null, cancel), by.Actor), by, cancel);
}
