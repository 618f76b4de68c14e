using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Writes what the council says to a paragraph of the draft report.</summary>
public sealed class WriteComment(ActOnInspection act)
{
    public Task<Outcome<CommentWritten>?> RunAsync(string code, string? paragraph, string? words, string? because, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(code, (inspection, council) => inspection.WriteComment(paragraph, words, because, new WorkingDays(council.Council.BankHolidays), by.Actor), by, cancel);
}
