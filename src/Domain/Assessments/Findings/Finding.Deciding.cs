using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Findings;

public sealed partial class Finding
{
    /// <summary>Makes a finding of paragraphs.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="report">The report, accepted.</param>
    /// <param name="number">The next number.</param>
    /// <param name="details">What is known of it.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who makes it.</param>
    public static (Finding? Finding, Outcome<FindingMade> Outcome) Make(Guid id, InspectionReport report, int number, FindingDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return (null, Actor.Refused("make findings")); }
        if (Faults(report, details, null, chart) is { Count: > 0 } faults) { return (null, faults); }
        var finding = new Finding { Id = id, InspectionId = report.InspectionId, Number = number, Title = "", Paragraphs = [] };
        finding.Take(details);
        return (finding, new FindingMade(finding.Ref, finding.Title, [.. finding.Paragraphs.Select(place => report.At(place)!.Printed)]));
    }

    /// <summary>Changes what is known of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="details">What is known of it now.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<FindingChanged> Change(InspectionReport report, FindingDetails details, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("change findings"); }
        if (WithdrawnBecause is not null) { return Withdrawn; }
        if (Faults(report, details, OwnerPost, chart) is { Count: > 0 } faults) { return faults; }
        var before = (Title, string.Join(' ', Paragraphs), OwnerPost, Due, Foreseen);
        Take(details);
        // What was approved answered other words: it is approved again.
        if ((before.Title, before.Item2) != (Title, string.Join(' ', Paragraphs)) && Answer is { IsApproved: true } approved) { Answer = approved with { ApprovedBy = null, ApprovedAt = null }; }
        List<string> changed = [];
        if (before.Title != Title) { changed.Add("Words"); }
        if (before.Item2 != string.Join(' ', Paragraphs)) { changed.Add("Paragraphs"); }
        if (before.OwnerPost != OwnerPost) { changed.Add("Owner"); }
        if (before.Due != Due) { changed.Add("Due"); }
        if (before.Foreseen != Foreseen) { changed.Add("What the council had said itself"); }
        return changed.Count == 0 ? new Problem("", "Nothing was changed.") : new FindingChanged(Ref, changed);
    }

    /// <summary>Gives an answer, which somebody else approves. A new answer takes the place of the one before, which History keeps.</summary>
    /// <param name="answer">The answer as typed.</param>
    /// <param name="isAction">Whether an action of that identity is there.</param>
    /// <param name="isEvidence">Whether a piece of evidence of that identity is offered; one that the answer before rests on may stay.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who answers.</param>
    public Outcome<FindingAnswered> Respond(FindingAnswer answer, Func<Guid, bool> isAction, Func<Guid, bool> isEvidence, PostChart chart, Actor actor)
    {
        if (!MayAnswer(actor, chart)) { return Actor.Refused("answer this finding"); }
        if (WithdrawnBecause is not null) { return Withdrawn; }
        List<Problem> faults = [];
        var (words, shown) = (answer.Words.Trim(), answer.Shown.Trim());
        List<Guid> actions = answer.Kind == AnswerKind.Act ? [.. answer.Actions.Distinct()] : [];
        List<Guid> evidence = answer.Kind == AnswerKind.AlreadyPractice ? [.. answer.Evidence.Distinct()] : [];
        if (answer.Kind == AnswerKind.Act && actions.Count == 0) { faults.Add(new("Actions", "Choose the action that answers it, or more than one.")); }
        if (actions.Exists(action => !isAction(action))) { faults.Add(new("Actions", "Choose actions from the list.")); }
        if (answer.Kind == AnswerKind.NoAction && words.Length == 0) { faults.Add(new("Words", "Say why nothing is done.")); }
        if (answer.Kind == AnswerKind.AlreadyPractice && words.Length == 0) { faults.Add(new("Words", "Say how the council works already.")); }
        if (answer.Kind == AnswerKind.AlreadyPractice && shown.Length == 0 && evidence.Count == 0) { faults.Add(new("Shown", "Say what shows it: a document, a figure, a record, and where it is. Or choose pieces of evidence that show it.")); }
        if (evidence.Exists(piece => !isEvidence(piece) && Answer?.Evidence.Contains(piece) != true)) { faults.Add(new("Evidence", "Choose pieces of evidence from the list.")); }
        if (answer.Kind != AnswerKind.Act && answer.ReviewOn is null) { faults.Add(new("ReviewOn", "Give the day on which this is looked at again.")); }
        if (answer.ReviewOn <= actor.Today) { faults.Add(new("ReviewOn", "Give a day after today.")); }
        if (Naming.TooLong("Words", words, MaxWords) is { } longWords) { faults.Add(longWords); }
        if (Naming.TooLong("Shown", shown, MaxWords) is { } longShown) { faults.Add(longShown); }
        if (faults.Count > 0) { return faults; }
        Answer = new() { Kind = answer.Kind, Actions = actions, Words = words, Shown = answer.Kind == AnswerKind.AlreadyPractice ? shown : "", Evidence = evidence, ReviewOn = answer.ReviewOn, By = actor.Post, Account = actor.Account, At = actor.At };
        return new FindingAnswered(Ref, answer.Kind, words.Length > 0 ? words : null);
    }

    /// <summary>Approves the answer of somebody else.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who approves.</param>
    public Outcome<AnswerApproved> Approve(PostChart chart, Actor actor)
    {
        if (CannotDecide(chart, actor) is { } problem) { return problem; }
        if (Answer!.Account == actor.Account) { return new Problem("", "You gave this answer yourself. Somebody else approves it."); }
        Answer = Answer with { ApprovedBy = actor.Post, ApprovedAt = actor.At };
        return new AnswerApproved(Ref, Answer.Kind);
    }

    /// <summary>Sends the answer back.</summary>
    /// <param name="because">Why.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who sends it back.</param>
    public Outcome<AnswerSentBack> SendBack(string? because, PostChart chart, Actor actor)
    {
        if (CannotDecide(chart, actor) is { } problem) { return problem; }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say what is missing, so that it can be answered better."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        Answer = Answer! with { SentBackBecause = because.Trim() };
        return new AnswerSentBack(Ref, because.Trim());
    }

    /// <summary>Looks at an approved answer again and lets it stand until another day.</summary>
    /// <param name="again">When it is looked at next.</param>
    /// <param name="said">What was seen.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who looked.</param>
    public Outcome<AnswerReviewed> Review(DateOnly? again, string? said, PostChart chart, Actor actor)
    {
        if (!MayApprove(actor, chart)) { return Actor.Refused("review the answer to this finding"); }
        if (State != FindingState.Answered) { return new Problem("", "Only an approved answer is reviewed."); }
        if (Answer!.Account == actor.Account) { return new Problem("", "You gave this answer yourself. Somebody else looks at it again."); }
        List<Problem> faults = [];
        if (string.IsNullOrWhiteSpace(said)) { faults.Add(new("Said", "Say what was seen.")); }
        if (Naming.TooLong("Said", said, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (again is null || again <= actor.Today) { faults.Add(new("Again", "Give a day after today.")); }
        if (faults.Count > 0) { return faults; }
        Answer = Answer! with { ReviewOn = again };
        return new AnswerReviewed(Ref, again!.Value, said!.Trim());
    }

    /// <summary>Withdraws it; it stays to be seen, with the reason.</summary>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who withdraws it.</param>
    public Outcome<FindingWithdrawn> Withdraw(string? because, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("withdraw findings"); }
        if (WithdrawnBecause is not null) { return Withdrawn; }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why: the final report dropped it, it was made twice."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        WithdrawnBecause = because.Trim();
        return new FindingWithdrawn(Ref, WithdrawnBecause);
    }

    /// <summary>Whether somebody may answer it: whoever runs assessments, or answers for the post that owns it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="chart">The council's posts.</param>
    public bool MayAnswer(Actor actor, PostChart chart) => actor.May(Right.AnswerAssessments, Posts, chart.ServicesOf(Posts));

    /// <summary>Whether somebody may approve its answer.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="chart">The council's posts.</param>
    public bool MayApprove(Actor actor, PostChart chart) => actor.May(Right.ApproveAnswers, Posts, chart.ServicesOf(Posts));

    private Guid[] Posts => OwnerPost is { } owner ? [owner] : [];

    private static Problem Withdrawn => new("", "This finding was withdrawn.");

    private Problem? CannotDecide(PostChart chart, Actor actor) =>
        !MayApprove(actor, chart) ? Actor.Refused("approve the answer to this finding")
        : State == FindingState.Proposed ? null
        : new("", State switch { FindingState.Answered => "Its answer was approved already.", FindingState.Withdrawn => "This finding was withdrawn.", _ => "It has no answer yet." });

    private void Take(FindingDetails details) =>
        (Title, Paragraphs, OwnerPost, Due, Foreseen) = (Naming.Tidy(details.Title), [.. details.Paragraphs.Distinct().Order()], details.OwnerPost, details.Due, (details.Foreseen ?? "").Trim());

    private static List<Problem> Faults(InspectionReport report, FindingDetails details, Guid? ownerBefore, PostChart chart)
    {
        List<Problem> faults = [];
        if (Naming.Tidy(details.Title).Length == 0) { faults.Add(new("Title", "Say in a sentence what was found.")); }
        if (Naming.TooLong("Title", details.Title, MaxTitle) is { } title) { faults.Add(title); }
        if (details.Paragraphs.Count == 0) { faults.Add(new("Paragraphs", "Choose the paragraph that says it, or more than one.")); }
        if (details.Paragraphs.Any(place => report.At(place) is null)) { faults.Add(new("Paragraphs", "Choose paragraphs of this report.")); }
        if (details.OwnerPost is { } owner && owner != ownerBefore && chart.Post(owner) is not { EndedOn: null }) { faults.Add(new("OwnerPost", "Choose a post from the list.")); }
        if (Naming.TooLong("Foreseen", details.Foreseen, MaxWords) is { } foreseen) { faults.Add(foreseen); }
        return faults;
    }
}
