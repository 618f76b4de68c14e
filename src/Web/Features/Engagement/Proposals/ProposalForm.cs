using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A proposal as typed.</summary>
public sealed class ProposalForm
{
    public string? Title { get; set; }
    public string? Words { get; set; }
    public string? Link { get; set; }
    public Guid? LeadPostId { get; set; }
    public Guid? BoardId { get; set; }
    public DateParts GoesOn { get; set; } = new();
    public DateParts CommentsBy { get; set; } = new();

    public static ProposalForm Of(Proposal proposal) => new()
    {
        Title = proposal.Title,
        Words = proposal.Words,
        Link = proposal.Link,
        LeadPostId = proposal.LeadPostId,
        BoardId = proposal.BoardId,
        GoesOn = DateParts.Of(proposal.GoesOn),
        CommentsBy = DateParts.Of(proposal.CommentsBy),
    };

    /// <summary>What cannot be read of it.</summary>
    public IEnumerable<Problem?> Faults => [GoesOn.Fault("Form.GoesOn", "The day of the board"), CommentsBy.Fault("Form.CommentsBy", "The last day for comments")];

    public ProposalDetails Read() => new() { Title = Title, Words = Words, Link = Link, LeadPostId = LeadPostId, BoardId = BoardId, GoesOn = GoesOn.Read(), CommentsBy = CommentsBy.Read() };
}
