using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

public sealed partial class Proposal
{
    /// <summary>Puts a proposal to members.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="boards">The boards that there are.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who puts it.</param>
    public static (Proposal? Proposal, Outcome<ProposalPut> Outcome) Put(Guid id, int number, ProposalDetails details, IReadOnlySet<Guid> boards, PostChart chart, Actor actor)
    {
        if (!Runs(actor)) { return (null, Actor.Refused("put proposals to members")); }
        if (Faults(details, boards, chart, actor, null) is { Count: > 0 } faults) { return (null, faults); }
        var put = new Proposal { Id = id, Number = number, Title = "", LeadPostId = default, BoardId = default, GoesOn = default, CommentsBy = default, PutOn = actor.Today };
        put.Take(details);
        return (put, new ProposalPut(put.Ref, put.CommentsBy));
    }

    /// <summary>Changes what is said of it. A day for comments that has passed stays what it was, unless it is moved on.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="boards">The boards that there are.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<ProposalChanged> Change(ProposalDetails details, IReadOnlySet<Guid> boards, PostChart chart, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("change proposals"); }
        if (ClosedOn is not null) { return new Problem("", $"{Code} is closed."); }
        if (Faults(details, boards, chart, actor, this) is { Count: > 0 } faults) { return faults; }
        var before = (Title, Words, Link, LeadPostId, BoardId, GoesOn, CommentsBy);
        Take(details);
        return before == (Title, Words, Link, LeadPostId, BoardId, GoesOn, CommentsBy) ? new Problem("", "Nothing was changed.") : new ProposalChanged(Ref);
    }

    /// <summary>A member says something of it, until the last day for comments.</summary>
    /// <param name="words">What they say.</param>
    /// <param name="isNeeded">Whether they say that what seems personal is needed.</param>
    /// <param name="actor">Who says it.</param>
    public Outcome<ProposalCommented> Comment(string? words, bool isNeeded, Actor actor)
    {
        if (!actor.May(Right.AskQuestions)) { return Actor.Refused("comment as a member"); }
        if (!TakesComments(actor.Today)) { return new Problem("Words", ClosedOn is not null ? $"{Code} is closed." : $"Comments were asked for until {CommentsBy.InWords()}. Ask a question instead."); }
        if ((EngagementTexts.Fault("Words", words, "Write your comment.") ?? PersonalDataCheck.Ask("Words", words, isNeeded)) is { } fault) { return fault; }
        Comments = [.. Comments, new(Comments.Count + 1, EngagementTexts.Kept(words), actor.Account, actor.Post, actor.Today) { HeldBackFor = PersonalDataCheck.KindsIn(words) }];
        return new ProposalCommented(Ref, Comments.Count);
    }

    /// <summary>Lets a comment be seen, although it holds what seems personal.</summary>
    /// <param name="number">The number of the comment.</param>
    /// <param name="actor">Who lets it be seen.</param>
    public Outcome<CommentLetBeSeen> LetCommentBeSeen(int number, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("let comments be seen"); }
        if (!Comments.Any(comment => comment.Number == number && comment.HeldBackFor.Count > 0)) { return new Problem("", "There is no such comment that is held back."); }
        Comments = [.. Comments.Select(comment => comment.Number == number ? comment with { HeldBackFor = [] } : comment)];
        return new CommentLetBeSeen(Ref, number);
    }

    /// <summary>Closes it, with what came of the comments: whoever gave one is told.</summary>
    /// <param name="outcome">What came of them.</param>
    /// <param name="actor">Who closes it.</param>
    public Outcome<ProposalClosed> Close(string? outcome, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("close proposals"); }
        if (ClosedOn is not null) { return new Problem("", $"{Code} is closed."); }
        if (EngagementTexts.Fault("Outcome", outcome, "Say what came of the comments, and what was decided.") is { } fault) { return fault; }
        (ClosedOn, Outcome) = (actor.Today, EngagementTexts.Kept(outcome));
        return new ProposalClosed(Ref, Outcome);
    }

    private void Take(ProposalDetails details)
    {
        (Title, Words, Link) = (Naming.Tidy(details.Title), EngagementTexts.Kept(details.Words), (details.Link ?? "").Trim());
        (LeadPostId, BoardId, GoesOn, CommentsBy) = (details.LeadPostId!.Value, details.BoardId!.Value, details.GoesOn!.Value, details.CommentsBy!.Value);
    }

    private static List<Problem> Faults(ProposalDetails details, IReadOnlySet<Guid> boards, PostChart chart, Actor actor, Proposal? before)
    {
        var link = (details.Link ?? "").Trim();
        return [.. new[]
        {
            EngagementTexts.Line("Title", details.Title, "Give the proposal a title."),
            EngagementTexts.Fault("Words", details.Words, link.Length == 0 ? "Say what is proposed, or give a link to where it can be read." : null),
            link.Length > 0 && !EngagementTexts.IsLocal(link) && !IsSecure(link) ? new("Link", "Give a page of Golden Thread, such as /plans, or an address that begins with https://.") : null,
            chart.Post(details.LeadPostId) is { EndedOn: null } ? null : new("LeadPostId", "Choose the post that leads it."),
            details.BoardId is { } board && boards.Contains(board) ? null : new("BoardId", "Choose the board that decides."),
            details.GoesOn is not { } on ? new("GoesOn", "Give the day on which the board meets.") : on < actor.Today && on != before?.GoesOn ? new("GoesOn", "Give a day that has not passed.") : null,
            CommentsFault(details, actor, before),
        }.OfType<Problem>()];
    }

    private static Problem? CommentsFault(ProposalDetails details, Actor actor, Proposal? before) =>
        details.CommentsBy is not { } by ? new("CommentsBy", "Give the last day for comments.")
        : details.GoesOn is { } on && by >= on ? new("CommentsBy", $"Members must be heard before the board meets on {on.InWords()}. Give an earlier day.")
        : by < actor.Today && by != before?.CommentsBy ? new("CommentsBy", "Give a day that has not passed.") : null;

    private static bool IsSecure(string link) => link.Length <= 400 && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}
