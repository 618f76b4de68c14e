using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>Something that is to be decided, which every member sees before it is, with the last day for comments (R113, MMC3, MMC4).</summary>
public sealed partial class Proposal
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's proposals, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What is proposed; empty where the link says it.</summary>
    public string Words { get; set; } = "";

    /// <summary>Where it can be read; empty where the words say all.</summary>
    public string Link { get; set; } = "";

    /// <summary>The post that leads it.</summary>
    public required Guid LeadPostId { get; set; }

    /// <summary>The board that decides.</summary>
    public required Guid BoardId { get; set; }

    /// <summary>The day on which that board meets.</summary>
    public required DateOnly GoesOn { get; set; }

    /// <summary>The last day for comments; before the board meets.</summary>
    public required DateOnly CommentsBy { get; set; }

    /// <summary>The day on which it was put to members.</summary>
    public required DateOnly PutOn { get; init; }

    /// <summary>What members said, the earliest first.</summary>
    public IReadOnlyList<ProposalComment> Comments { get; set; } = [];

    /// <summary>The day on which it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>What came of the comments; empty while it is open.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "PR3".</summary>
    public string Code => $"PR{Number}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("proposal", Id, $"{Code} {Title}");

    /// <summary>Whether members may comment on a day.</summary>
    /// <param name="today">The day.</param>
    public bool TakesComments(DateOnly today) => ClosedOn is null && today <= CommentsBy;

    /// <summary>Whether somebody reads what members said: members, the post that leads it, and those who run the room.</summary>
    /// <param name="actor">Who.</param>
    public bool ReadsComments(Actor actor) => actor.May(Right.AskQuestions) || actor.Posts.Contains(LeadPostId) || Runs(actor);

    /// <summary>The comments that somebody reads: what is held back only its author and those who run the room.</summary>
    /// <param name="actor">Who.</param>
    public IEnumerable<ProposalComment> CommentsFor(Actor actor) => !ReadsComments(actor) ? [] : Comments.Where(comment => comment.HeldBackFor.Count == 0 || comment.Account == actor.Account || Runs(actor));

    /// <summary>Whether somebody puts proposals to members.</summary>
    /// <param name="actor">Who.</param>
    public static bool Runs(Actor actor) => EngagementTexts.RunsRoom(actor);
}
