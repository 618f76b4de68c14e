using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>A survey of what members need; one is open at a time (R117).</summary>
public sealed class MemberSurvey
{
    /// <summary>The most questions of a survey, and the most characters of an answer in words.</summary>
    public const int MostQuestions = 8, MaxReply = 1000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's surveys of members, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<SurveyQuestion> Questions { get; init; }

    /// <summary>The day on which it was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The day on which it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>What is made of it: what members will be given, and what not; empty while it is open.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("members survey", Id, Title);

    /// <summary>Whether somebody runs surveys of members.</summary>
    /// <param name="actor">Who.</param>
    public static bool Runs(Actor actor) => EngagementTexts.RunsRoom(actor);

    /// <summary>Opens a survey.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="title">Its title.</param>
    /// <param name="questions">The questions as typed, in their order; those without words are left out.</param>
    /// <param name="isOpen">Whether another one is open.</param>
    /// <param name="actor">Who opens it.</param>
    public static (MemberSurvey? Survey, Outcome<SurveyOpened> Outcome) Open(Guid id, int number, string? title, IReadOnlyList<(string? Words, bool IsScale)> questions, bool isOpen, Actor actor)
    {
        if (!Runs(actor)) { return (null, Actor.Refused("ask members what they need")); }
        if (isOpen) { return (null, new Problem("", "A survey is open. Close it first.")); }
        var typed = questions.Index().Where(each => Naming.Tidy(each.Item.Words).Length > 0).ToList();
        List<Problem> faults = [.. new[] { EngagementTexts.Line("Title", title, "Give the survey a title."), typed.Count == 0 ? new("Questions[0].Words", "Write at least one question.") : typed.Count > MostQuestions ? new Problem("", $"Ask no more than {MostQuestions} questions: members answer short surveys.") : null }
            .Concat(typed.Select(each => Naming.TooLong(string.Create(CultureInfo.InvariantCulture, $"Questions[{each.Index}].Words"), each.Item.Words, EngagementTexts.MaxTitle))).OfType<Problem>()];
        if (faults.Count > 0) { return (null, faults); }
        var opened = new MemberSurvey { Id = id, Number = number, Title = Naming.Tidy(title), OpenedOn = actor.Today, Questions = [.. typed.Index().Select(each => new SurveyQuestion(each.Index + 1, Naming.Tidy(each.Item.Item.Words), each.Item.Item.IsScale))] };
        return (opened, new SurveyOpened(opened.Ref));
    }

    /// <summary>What a member answers, as it is kept; or what stands in the way.</summary>
    /// <param name="replies">What they answer; a question may be left out, not all of them.</param>
    /// <param name="actor">Who answers.</param>
    public (IReadOnlyList<SurveyReply> Replies, IReadOnlyList<Problem> Problems) Take(IReadOnlyCollection<SurveyReply> replies, Actor actor)
    {
        if (!actor.May(Right.AskQuestions)) { return ([], [Actor.Refused("answer the members’ survey")]); }
        if (ClosedOn is { } closed) { return ([], [new("", $"The survey was closed on {closed.InWords()}.")]); }
        List<Problem> faults = [];
        List<SurveyReply> kept = [];
        foreach (var question in Questions)
        {
            if (replies.FirstOrDefault(reply => reply.Number == question.Number) is not { } reply) { continue; }
            var field = string.Create(CultureInfo.InvariantCulture, $"Replies[{question.Number - 1}].{(question.IsScale ? "Step" : "Words")}");
            var words = EngagementTexts.Kept(reply.Words);
            if (question.IsScale && reply.Step is not (null or (>= 1 and <= 5))) { faults.Add(new(field, "Choose a step from 1 to 5.")); }
            else if (!question.IsScale && words.Length > MaxReply) { faults.Add(new(field, $"This has {words.Length} characters; the limit is {MaxReply}.")); }
            else if (!question.IsScale && PersonalDataCheck.Refuse(field, words) is { } personal) { faults.Add(personal); }
            else if (question.IsScale ? reply.Step is not null : words.Length > 0) { kept.Add(question.IsScale ? new(question.Number, reply.Step, "") : new(question.Number, null, words)); }
        }

        if (faults.Count == 0 && kept.Count == 0) { faults.Add(new("", "Answer at least one question.")); }
        return faults.Count > 0 ? ([], faults) : (kept, []);
    }

    /// <summary>Closes it, with what is made of it. From then on nobody can find out whose an answer was.</summary>
    /// <param name="outcome">What is made of it.</param>
    /// <param name="answers">Every member's answers.</param>
    /// <param name="actor">Who closes it.</param>
    public Outcome<SurveyClosed> Close(string? outcome, IReadOnlyCollection<SurveyAnswer> answers, Actor actor)
    {
        if (!Runs(actor)) { return Actor.Refused("close the members’ survey"); }
        if (ClosedOn is not null) { return new Problem("", "It is closed already."); }
        if (EngagementTexts.Fault("Outcome", outcome, "Say what members will be given, and what not.") is { } fault) { return fault; }
        (ClosedOn, Outcome) = (actor.Today, EngagementTexts.Kept(outcome));
        foreach (var answer in answers) { answer.AccountId = null; }
        return new SurveyClosed(Ref, answers.Count, Outcome);
    }
}
