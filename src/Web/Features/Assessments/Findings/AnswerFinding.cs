using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Answers a finding; somebody else approves the answer.</summary>
public sealed class AnswerFinding(ActOnFinding act, GoldenThreadDb db)
{
    public async Task<Outcome<FindingAnswered>?> RunAsync(string inspection, int number, FindingAnswer answer, Submission by, CancellationToken cancel)
    {
        var (wanted, shown) = (answer.Actions.ToList(), answer.Evidence.ToList());
        var there = (await db.Actions.AsNoTracking().Where(action => wanted.Contains(action.Id) && action.RemovedOn == null).Select(action => action.Id).ToListAsync(cancel)).ToHashSet();
        var pieces = (await db.Evidence.AsNoTracking().Where(piece => shown.Contains(piece.Id) && piece.ActionId == null && piece.PutAwayBecause == null).Select(piece => piece.Id).ToListAsync(cancel)).ToHashSet();
        return await act.RunAsync(inspection, number, (finding, organisation) => finding.Respond(answer, there.Contains, pieces.Contains, organisation.Chart, by.Actor), by, cancel);
    }
}
