using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Records that a document was given to the inspectors.</summary>
public sealed class GiveDocument(ActOnInspection act, EvidenceToGive evidence)
{
    public async Task<Outcome<DocumentGiven>?> RunAsync(string code, int number, DocumentGift gift, Submission by, CancellationToken cancel)
    {
        var offered = (await evidence.RunAsync([], cancel)).Select(piece => piece.Id).ToHashSet();
        return await act.InCouncilAsync(code, (inspection, council) => inspection.GiveDocument(number, gift, offered.Contains, council.Chart, by.Actor), by, cancel);
    }
}
