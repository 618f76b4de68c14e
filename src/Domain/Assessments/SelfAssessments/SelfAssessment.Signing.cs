using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

public sealed partial class SelfAssessment
{
    /// <summary>The parts that are to be finished before it is signed off: of what is assigned, each line, or the part itself where it holds none.</summary>
    /// <param name="content">The framework.</param>
    public IReadOnlyList<string> Wanted(FrameworkContent content)
    {
        var lines = content.Lines().Select(line => line.Ref).ToHashSet();
        return [.. Assignments.SelectMany(each => (content.Find(each.Ref) is { } part ? part.Below().Prepend(part) : []).Select(below => below.Ref).Where(lines.Contains).DefaultIfEmpty(each.Ref)).Distinct()];
    }

    /// <summary>The assignments of a part, or of the nearest part above it that has one.</summary>
    /// <param name="reference">The part.</param>
    /// <param name="content">The framework.</param>
    public IReadOnlyList<LineAssignment> AssignedFor(string reference, FrameworkContent content)
    {
        foreach (var at in content.PathTo(reference).Select(part => part.Ref).Reverse().DefaultIfEmpty(reference))
        {
            if (Assignments.Where(each => each.Ref == at).ToList() is { Count: > 0 } own) { return own; }
        }

        return [];
    }

    /// <summary>Whether somebody may answer a part: whoever runs assessments, or answers for a post to which it, or the nearest part above it, is assigned.</summary>
    /// <param name="reference">The part.</param>
    /// <param name="content">The framework.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public bool MayAnswer(string reference, FrameworkContent content, PostChart chart, Actor actor) => May(actor, [.. AssignedFor(reference, content).Select(each => each.Post)], chart);

    /// <summary>Whether somebody is to answer something in it, or reads it a second time.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public bool TakesPart(PostChart chart, Actor actor) => May(actor, [.. Assignments.Select(each => each.Post)], chart) || MayRead(actor);

    /// <summary>Whether somebody may read answers a second time: the reader's post, or whoever runs assessments.</summary>
    /// <param name="actor">Who.</param>
    public bool MayRead(Actor actor) => actor.May(Right.RunAssessments) || (ReaderPost is { } reader && actor.Posts.Contains(reader) && actor.May(Right.ReadAssessments));

    /// <summary>Whether somebody may sign it off: whoever runs assessments, or a director.</summary>
    /// <param name="actor">Who.</param>
    public static bool MaySign(Actor actor) => actor.May(Right.RunAssessments) || actor.Roles.Contains(Role.Director) || actor.StandIns.Any(standIn => standIn.Roles.Contains(Role.Director));

    /// <summary>Signs it off: nothing in it changes any more, and everybody who reads assessments sees it.</summary>
    /// <param name="content">The framework.</param>
    /// <param name="answers">Its answers.</param>
    /// <param name="challenges">What its answers are challenged with as they stand.</param>
    /// <param name="words">What is said of those challenges; wanted where one stands that is more than a hint.</param>
    /// <param name="actor">Who signs.</param>
    public Outcome<SelfAssessmentSigned> SignOff(FrameworkContent content, IReadOnlyCollection<LineAnswer> answers, IReadOnlyCollection<Challenge> challenges, string? words, Actor actor)
    {
        if (!MaySign(actor)) { return Actor.Refused("sign a self-assessment off"); }
        if (IsSigned) { return Signed; }
        var (said, standing) = ((words ?? "").Trim(), challenges.Count(challenge => !challenge.IsHint));
        var faults = Unready(content, answers);
        if (answers.Count > 0 && answers.All(answer => answer.Account == actor.Account)) { faults.Add(new("", "You wrote every answer yourself. Somebody else signs it off.")); }
        if (standing > 0 && said.Length == 0) { faults.Add(new("Words", $"Say why it is signed off although {CountingWords.Several(standing, "challenge")} {(standing == 1 ? "stands" : "stand")}.")); }
        if (Naming.TooLong("Words", said, LineAnswer.MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (faults.Count > 0) { return faults; }
        (SignedBy, SignedAt, SignedWords) = (actor.Post, actor.At, said);
        return new SelfAssessmentSigned(Ref, standing, said.Length > 0 ? said : null);
    }

    /// <summary>Opens it again after it was signed off.</summary>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who opens it.</param>
    public Outcome<SelfAssessmentReopened> Reopen(string? because, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("open a self-assessment again"); }
        if (!IsSigned) { return new Problem("", "It was not signed off."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it is opened again."); }
        if (Naming.TooLong("Because", because, LineAnswer.MaxWords) is { } tooLong) { return tooLong; }
        (SignedBy, SignedAt, SignedWords) = (null, null, "");
        return new SelfAssessmentReopened(Ref, because.Trim());
    }

    private List<Problem> Unready(FrameworkContent content, IReadOnlyCollection<LineAnswer> answers)
    {
        if (Assignments.Count == 0) { return [new("", "Nobody was asked to answer anything. Say first who answers which line.")]; }
        var (wanted, byRef) = (Wanted(content), answers.ToDictionary(answer => answer.Ref));
        var scores = FrameworkScores.Of(content, LineAnswer.ScoresOf(answers));
        List<Problem> faults = [];
        void Say(string what, IEnumerable<string> refs) { if (refs.ToList() is { Count: > 0 } some) { faults.Add(new("", $"{what}: {CountingWords.Listed(some)}.")); } }
        Say("Not finished yet", wanted.Where(each => byRef.GetValueOrDefault(each) is not { IsFinished: true }));
        Say("Without a score", wanted.Union(Assignments.Select(each => each.Ref)).Where(each => scores.ScoreOf(each) is { IsScored: true, Score: null }));
        if (ReaderPost is not null) { Say("Not read a second time", wanted.Where(each => byRef.GetValueOrDefault(each) is { IsFinished: true, Reading: null })); }
        return faults;
    }

    private static bool May(Actor actor, Guid[] posts, PostChart chart) => actor.May(Right.AnswerAssessments, posts, chart.ServicesOf(posts));
}
