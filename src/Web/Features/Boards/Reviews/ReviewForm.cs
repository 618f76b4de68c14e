using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Web.Features.Delivery;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A review as typed.</summary>
public sealed class ReviewForm
{
    public string? Title { get; set; }
    public ReviewKind? Kind { get; set; }
    public Guid? BoardId { get; set; }
    public Guid? LeadPostId { get; set; }
    public string? Members { get; set; }
    public string? StartsOn { get; set; }
    public string? ReportsBy { get; set; }
    public string? Purpose { get; set; }

    /// <summary>One a line.</summary>
    public string? Questions { get; set; }
    public string? Scope { get; set; }
    public string? OutOfScope { get; set; }
    public string? Method { get; set; }

    /// <summary>Why terms change that were agreed.</summary>
    public string? Because { get; set; }

    public static ReviewForm Of(Review review) => new()
    {
        Title = review.Title,
        Kind = review.Kind,
        BoardId = review.BoardId,
        LeadPostId = review.LeadPostId,
        Members = review.Members,
        StartsOn = Typed.Show(review.StartsOn),
        ReportsBy = Typed.Show(review.ReportsBy),
        Purpose = review.Terms.Purpose,
        Questions = string.Join('\n', review.Terms.Questions.Select(question => question.Words)),
        Scope = review.Terms.Scope,
        OutOfScope = review.Terms.OutOfScope,
        Method = review.Terms.Method,
    };

    public ReviewDetails Read(List<Problem> faults) => new()
    {
        Title = Title,
        Kind = Kind,
        BoardId = BoardId,
        LeadPostId = LeadPostId,
        Members = Members,
        StartsOn = Typed.Day(StartsOn, "Form.StartsOn", faults),
        ReportsBy = Typed.Day(ReportsBy, "Form.ReportsBy", faults),
        Purpose = Purpose,
        Questions = Typed.Lines(Questions),
        Scope = Scope,
        OutOfScope = OutOfScope,
        Method = Method,
    };
}
