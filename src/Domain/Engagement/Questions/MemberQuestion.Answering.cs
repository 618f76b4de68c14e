using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

public sealed partial class MemberQuestion
{
    /// <summary>Gives it to a post to answer.</summary>
    /// <param name="post">The post.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who gives it.</param>
    public Outcome<QuestionEntrusted> Entrust(Guid? post, PostChart chart, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("give questions to posts"); }
        if (State == QuestionState.Closed) { return new Problem("", "The asker has said that it is answered."); }
        if (chart.Post(post) is not { EndedOn: null } owner) { return new Problem("OwnerPostId", "Choose the post that is to answer."); }
        if (OwnerPostId == owner.Id) { return new Problem("OwnerPostId", "It is theirs to answer already."); }
        OwnerPostId = owner.Id;
        return new QuestionEntrusted(Ref, owner.Title);
    }

    /// <summary>Answers it; an earlier answer stays.</summary>
    /// <param name="words">The answer.</param>
    /// <param name="isNeeded">Whether whoever answers says that what seems personal is needed.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who answers.</param>
    public Outcome<QuestionAnswered> Answer(string? words, bool isNeeded, PostChart chart, Actor actor)
    {
        if (State == QuestionState.Closed) { return new Problem("", "The asker has said that it is answered."); }
        if (!MayAnswer(chart, actor)) { return Actor.Refused("answer this question"); }
        if ((EngagementTexts.Fault("Words", words, "Write the answer.") ?? PersonalDataCheck.Ask("Words", words, isNeeded)) is { } fault) { return fault; }
        Answers = [.. Answers, new(Answers.Count + 1, EngagementTexts.Kept(words), actor.Post, actor.Today)];
        State = QuestionState.Answered;
        HoldBackFor(words);
        return new QuestionAnswered(Ref, Answers.Count);
    }

    /// <summary>Keeps it apart as exempt, with the reason; without one it is exempt no longer.</summary>
    /// <param name="because">Why; empty for no longer.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<QuestionKeptApart> KeepApart(string? because, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("mark questions as exempt"); }
        if (EngagementTexts.Fault("ExemptBecause", because) is { } fault) { return fault; }
        var (before, now) = (ExemptBecause, EngagementTexts.Kept(because));
        if (before == now) { return new Problem("ExemptBecause", now.Length == 0 ? "Say why it is exempt." : "Nothing was changed."); }
        ExemptBecause = now;
        return new QuestionKeptApart(Ref, now.Length > 0);
    }

    /// <summary>Lets it be seen, although it holds what seems personal: a clerk has looked at it.</summary>
    /// <param name="actor">Who lets it be seen.</param>
    public Outcome<QuestionLetBeSeen> LetBeSeen(Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("let questions be seen"); }
        if (!IsHeldBack) { return new Problem("", "It is not held back."); }
        HeldBackFor = [];
        return new QuestionLetBeSeen(Ref);
    }
}
