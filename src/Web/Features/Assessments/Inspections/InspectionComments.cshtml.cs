using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionCommentsPage(WriteComment write, SendComments send, AnswerComment answer, WithdrawComment withdraw, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell)
    : AroundInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>The number of the comment that is answered or withdrawn; null for none.</summary>
    [BindProperty(SupportsGet = true)] public int? Comment { get; set; }
    [BindProperty] public string? Paragraph { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public List<int> Numbers { get; set; } = [];
    [BindProperty] public DateParts SentOn { get; set; } = new();
    [BindProperty] public string? Reply { get; set; }
    [BindProperty] public bool? IsTaken { get; set; }

    public override string Way => "comments";
    public DateOnly? Until => Inspection.CommentsUntil(Days);
    public bool IsOver => Until < Desk.Today;
    public bool MayComment => Inspection.MayComment(Desk.Actor);
    public DraftComment? Chosen => Inspection.Comments.FirstOrDefault(comment => comment.Number == Comment && !comment.IsWithdrawn);
    public IReadOnlyList<DraftComment> Unsent => [.. Inspection.CommentsInOrder().Where(comment => comment.IsToSend)];

    [Needs(Right.AnswerAssessments)]
    public Task<IActionResult> OnPostWriteAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => write.RunAsync(inspection, Paragraph, Words, Because, by, cancel), () => Begin(), cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostSendAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [SentOn.Fault("SentOn", "The day on which they were sent")], by => send.RunAsync(inspection, Numbers, SentOn.Read(), by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostAnswerAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => answer.RunAsync(inspection, Comment ?? 0, Reply, IsTaken, by, cancel), ToSend, cancel);

    [Needs(Right.AnswerAssessments)]
    public Task<IActionResult> OnPostWithdrawAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => withdraw.RunAsync(inspection, Comment ?? 0, Because, by, cancel), ToSend, cancel);

    protected override bool Begin()
    {
        ToSend();
        if (Chosen is { } chosen) { (Reply, IsTaken) = (chosen.Reply, chosen.IsTaken); }
        return Comment is null || Chosen is not null;
    }

    private void ToSend() => (Numbers, SentOn) = ([.. Unsent.Select(comment => comment.Number)], DateParts.Of(Desk.Today));
}
