using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

public sealed partial class MemberQuestion
{
    /// <summary>Asks a question. Personal data in it is asked about first; where it is needed, the question is held back.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="room">What the council decided about the room.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public static (MemberQuestion? Question, Outcome<QuestionAsked> Outcome) Ask(Guid id, int number, QuestionDetails details, MembersRoom room, WorkingDays days, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.AskQuestions)) { return (null, Actor.Refused("ask questions as a member")); }
        var (path, title) = ((details.AboutPath ?? "").Trim(), Naming.Tidy(details.AboutTitle));
        List<Problem> faults = [.. new[]
        {
            EngagementTexts.Fault("Words", details.Words, "Write your question.") ?? PersonalDataCheck.Ask("Words", $"{details.Words}\n{title}", details.IsNeeded),
            path.Length > 0 && !EngagementTexts.IsLocal(path) ? new("AboutPath", "A question can only be about a page of Golden Thread. Open that page and press “Ask about this”.") : null,
            Naming.TooLong("AboutTitle", title, MaxTitle),
            details.OwnerPostId is { } post && chart.Post(post) is not { EndedOn: null } ? new("OwnerPostId", "Choose a post that exists, or leave it to the clerk.") : null,
        }.OfType<Problem>()];
        if (faults.Count > 0) { return (null, faults); }
        var asked = new MemberQuestion
        {
            Id = id,
            Number = number,
            Words = EngagementTexts.Kept(details.Words),
            AboutPath = path,
            AboutTitle = path.Length == 0 ? "" : title.Length > 0 ? title : path,
            AskedBy = actor.Account,
            AskedAs = actor.Post,
            AskedOn = actor.Today,
            OwnerPostId = details.OwnerPostId,
            Due = room.DueAfter(actor.Today, days),
            HeldBackFor = PersonalDataCheck.KindsIn($"{details.Words}\n{title}"),
        };
        return (asked, new QuestionAsked(asked.Ref, asked.Due));
    }

    /// <summary>The asker says that it is answered. Nobody else can.</summary>
    /// <param name="actor">Who says so.</param>
    public Outcome<QuestionClosed> Accept(Actor actor)
    {
        if (RefusesVerdict(actor) is { } refused) { return refused; }
        (State, ClosedOn) = (QuestionState.Closed, actor.Today);
        return new QuestionClosed(Ref);
    }

    /// <summary>The asker says that the last answer does not answer it, and why: it is open again, with a new day.</summary>
    /// <param name="because">Why not.</param>
    /// <param name="isNeeded">Whether they say that what seems personal is needed.</param>
    /// <param name="room">What the council decided about the room.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<QuestionReopened> Reopen(string? because, bool isNeeded, MembersRoom room, WorkingDays days, Actor actor)
    {
        if (RefusesVerdict(actor) is { } refused) { return refused; }
        if ((EngagementTexts.Fault("Because", because, "Say what is still missing.") ?? PersonalDataCheck.Ask("Because", because, isNeeded)) is { } fault) { return fault; }
        Answers = [.. Answers.SkipLast(1), Answers[^1] with { NotBecause = EngagementTexts.Kept(because), NotOn = actor.Today }];
        (State, Due) = (QuestionState.Asked, room.DueAfter(actor.Today, days));
        HoldBackFor(because);
        return new QuestionReopened(Ref, Due);
    }

    private Problem? RefusesVerdict(Actor actor) =>
        !IsAsker(actor) ? new("", "Only the member who asked can say whether it is answered.")
        : State == QuestionState.Asked ? new("", "It was not answered yet.")
        : State == QuestionState.Closed ? new("", "You have said that it is answered. Ask a new question if something is missing.") : null;

    private void HoldBackFor(string? typed)
    {
        var more = PersonalDataCheck.KindsIn(typed).Except(HeldBackFor).ToList();
        if (more.Count > 0) { HeldBackFor = [.. HeldBackFor, .. more]; }
    }
}
