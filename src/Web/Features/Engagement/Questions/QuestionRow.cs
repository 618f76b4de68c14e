using System.ComponentModel;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A question of a member, as programs read it: as its page shows it, without the account that asked.</summary>
public sealed record QuestionRow
{
    public required int Number { get; init; }
    public required string Words { get; init; }

    [Description("The page that it is about; empty for nothing in particular")]
    public required string AboutPath { get; init; }
    public required string AboutTitle { get; init; }

    [Description("As what it was asked: a post, or a division")]
    public required string AskedAs { get; init; }
    public required DateOnly AskedOn { get; init; }

    [Description("The post that is to answer; null while nobody was named")]
    public required string? Owner { get; init; }
    public required DateOnly Due { get; init; }
    public required QuestionState State { get; init; }
    public required bool IsLate { get; init; }

    [Description("Why it is kept apart; empty where everybody who reads plans sees it")]
    public required string ExemptBecause { get; init; }
    public required IReadOnlyList<QuestionAnswer> Answers { get; init; }
    public required DateOnly? ClosedOn { get; init; }

    [Description("Counts its changes: send it as If-Match, in the form \"v7\", with an answer")]
    public required int Version { get; init; }

    public static QuestionRow Of(MemberQuestion question, PostChart chart, DateOnly today) => new()
    {
        Number = question.Number,
        Words = question.Words,
        AboutPath = question.AboutPath,
        AboutTitle = question.AboutTitle,
        AskedAs = question.AskedAs,
        AskedOn = question.AskedOn,
        Owner = chart.Post(question.OwnerPostId)?.Title,
        Due = question.Due,
        State = question.State,
        IsLate = question.IsLate(today),
        ExemptBecause = question.ExemptBecause,
        Answers = question.Answers,
        ClosedOn = question.ClosedOn,
        Version = question.Version,
    };
}

/// <summary>A question as a program sends it.</summary>
public sealed record SentQuestion
{
    public string? Words { get; init; }

    [Description("The page that it is about, as an address on this site")]
    public string? AboutPath { get; init; }
    public string? AboutTitle { get; init; }

    [Description("The title of the post that is to answer; left out where that is left to the clerk")]
    public string? Owner { get; init; }

    [Description("Whether what seems personal is needed: then the question is held back until a clerk lets it be seen")]
    public bool IsNeeded { get; init; }
}

/// <summary>An answer, or a comment, as a program sends it.</summary>
public sealed record SentWords
{
    public string? Words { get; init; }

    [Description("Whether what seems personal is needed: then it is held back until a clerk lets it be seen")]
    public bool IsNeeded { get; init; }
}

/// <summary>A proposal that was put to members, as programs read it.</summary>
public sealed record ProposalRow(int Number, string Title, string Words, string Link, string? Lead, DateOnly GoesOn, DateOnly CommentsBy, bool TakesComments, DateOnly PutOn, DateOnly? ClosedOn, string Outcome, IReadOnlyList<ProposalCommentRow> Comments)
{
    public static ProposalRow Of(Proposal proposal, PostChart chart, Actor actor) => new(proposal.Number, proposal.Title, proposal.Words, proposal.Link, chart.Post(proposal.LeadPostId)?.Title, proposal.GoesOn, proposal.CommentsBy, proposal.TakesComments(actor.Today), proposal.PutOn, proposal.ClosedOn, proposal.Outcome,
        [.. proposal.CommentsFor(actor).Select(comment => new ProposalCommentRow(comment.Number, comment.Words, comment.As, comment.On))]);
}

/// <summary>What a member said of a proposal, without the account that said it.</summary>
public sealed record ProposalCommentRow(int Number, string Words, string As, DateOnly On);
