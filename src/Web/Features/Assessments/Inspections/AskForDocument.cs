using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Records that the inspectors asked for a document.</summary>
public sealed class AskForDocument(ActOnInspection act)
{
    public Task<Outcome<DocumentAskedFor>?> RunAsync(string code, DocumentDetails details, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(code, (inspection, council) => inspection.AskForDocument(details, council.Chart, by.Actor), by, cancel);
}
