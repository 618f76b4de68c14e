using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Changes what is known of a document that the inspectors asked for.</summary>
public sealed class ChangeDocument(ActOnInspection act)
{
    public Task<Outcome<DocumentRequestChanged>?> RunAsync(string code, int number, DocumentDetails details, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(code, (inspection, council) => inspection.ChangeDocument(number, details, council.Chart, by.Actor), by, cancel);
}
