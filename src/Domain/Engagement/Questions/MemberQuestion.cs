using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>A question of a member, of any party, with an owner, a day and answers that others see (R111 to R113, MMB1).</summary>
public sealed partial class MemberQuestion
{
    /// <summary>The most characters of what is said, and of the title of a page.</summary>
    public const int MaxWords = EngagementTexts.MaxWords, MaxTitle = EngagementTexts.MaxTitle;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's questions, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>The question.</summary>
    public required string Words { get; init; }

    /// <summary>The page of this product that it is about, as an address on this site; empty for nothing in particular.</summary>
    public string AboutPath { get; init; } = "";

    /// <summary>The title of that page when it was asked; empty for nothing in particular.</summary>
    public string AboutTitle { get; init; } = "";

    /// <summary>The account that asked.</summary>
    public required Guid AskedBy { get; init; }

    /// <summary>As what they asked: their post, or their division.</summary>
    public required string AskedAs { get; init; }

    /// <summary>The day on which it was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The post that is to answer; null while nobody was named.</summary>
    public Guid? OwnerPostId { get; set; }

    /// <summary>By when it is to be answered.</summary>
    public required DateOnly Due { get; set; }

    /// <summary>How far it has come.</summary>
    public QuestionState State { get; set; }

    /// <summary>The answers, the earliest first.</summary>
    public IReadOnlyList<QuestionAnswer> Answers { get; set; } = [];

    /// <summary>The day on which the asker said that it is answered; null before.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Why it is kept apart from what everybody sees; empty where it is not.</summary>
    public string ExemptBecause { get; set; } = "";

    /// <summary>The personal data that was said to be needed, for which it is held back until a clerk lets it be seen; empty where it is not.</summary>
    public IReadOnlyList<PersonalDataKind> HeldBackFor { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "Q12".</summary>
    public string Code => $"Q{Number}";

    /// <summary>How History names it: by its number alone, because not everybody may read it.</summary>
    public RecordRef Ref => new("member question", Id, Code);

    /// <summary>Whether it is held back until a clerk has looked at it.</summary>
    public bool IsHeldBack => HeldBackFor.Count > 0;

    /// <summary>Whether it waits for an answer longer than it should.</summary>
    /// <param name="today">The day.</param>
    public bool IsLate(DateOnly today) => State == QuestionState.Asked && Due < today;

    /// <summary>After how many working days it was first answered; null while it was not.</summary>
    /// <param name="days">The council's working days.</param>
    public int? DaysToAnswer(WorkingDays days) => Answers.Count == 0 ? null : days.WorkingDaysBetween(AskedOn, Answers[0].On);

    /// <summary>Whether somebody asked it.</summary>
    /// <param name="actor">Who.</param>
    public bool IsAsker(Actor actor) => actor.Account != Guid.Empty && actor.Account == AskedBy;

    /// <summary>Whether somebody holds, or stands in for, the post that is to answer.</summary>
    /// <param name="actor">Who.</param>
    public bool IsOwner(Actor actor) => OwnerPostId is { } owner && actor.Posts.Contains(owner);

    /// <summary>Whether somebody runs questions: gives them to posts, keeps them apart, lets them be seen.</summary>
    /// <param name="actor">Who.</param>
    public static bool Runs(Actor actor) => actor.May(Right.RecordDecision);

    /// <summary>
    /// Whether somebody sees it: the asker, the owner and the clerks always; what is held back nobody else; what is exempt those who read its drafts;
    /// everything else everybody who reads plans, of whatever party and no later than the Cabinet.
    /// </summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public bool Sees(PostChart chart, Actor actor) =>
        IsAsker(actor) || IsOwner(actor) || Runs(actor)
        || (!IsHeldBack && actor.ReachOf(Right.ReadPlans) == Reach.All && (ExemptBecause.Length == 0 || actor.May(Right.ReadDrafts, Owners, chart.ServicesOf(Owners))));

    /// <summary>Whether somebody may answer it: the owner, who is above them, or a clerk, while the asker has not closed it.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public bool MayAnswer(PostChart chart, Actor actor) => State != QuestionState.Closed && (IsOwner(actor) || Runs(actor) || (Sees(chart, actor) && actor.May(Right.UpdateAction, Owners, chart.ServicesOf(Owners))));

    private IReadOnlyList<Guid> Owners => OwnerPostId is { } owner ? [owner] : [];
}
