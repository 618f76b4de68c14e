using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The titles of the posts that answer for the subject of a case: the owner of a measure and whoever else answers for it, the leads of an action.</summary>
public sealed class WhoAnswers(GoldenThreadDb db, MeasureStandingShelf measures, StandingShelf actions, OrganisationShelf organisations)
{
    public async Task<IReadOnlyList<string>> RunAsync(CaseSubject subject, CancellationToken cancel)
    {
        var posts = (subject.Kind, subject.Id) switch
        {
            (SubjectKind.Measure, { } id) => (await measures.NowAsync(db, cancel)).Find(id)?.Posts ?? [],
            (SubjectKind.Action, { } id) => (await actions.NowAsync(db, cancel)).Find(id)?.Posts ?? [],
            _ => [],
        };
        if (posts.Count == 0) { return []; }
        var chart = (await organisations.NowAsync(db, cancel)).Chart;
        return [.. posts.Select(post => chart.Post(post)?.Title).OfType<string>()];
    }
}
