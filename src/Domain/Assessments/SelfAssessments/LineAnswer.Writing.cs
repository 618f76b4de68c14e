using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

public sealed partial class LineAnswer
{
    private static Problem Signed => new("", "This self-assessment was signed off: its answers do not change any more.");

    /// <summary>The scores that answers give, by part.</summary>
    /// <param name="answers">The answers.</param>
    public static IReadOnlyDictionary<string, int> ScoresOf(IEnumerable<LineAnswer> answers) => answers.Where(answer => answer.Score is not null).ToDictionary(answer => answer.Ref, answer => answer.Score!.Value);

    /// <summary>Writes it, whole. It is not finished then, and what the second reader said of it as it was holds no more.</summary>
    /// <param name="details">What it says.</param>
    /// <param name="assessment">The self-assessment.</param>
    /// <param name="content">The framework.</param>
    /// <param name="isEvidence">Whether a piece of evidence of that identity is there.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who writes.</param>
    public Outcome<AnswerWritten> Write(AnswerDetails details, SelfAssessment assessment, FrameworkContent content, Func<Guid, bool> isEvidence, PostChart chart, Actor actor)
    {
        if (!assessment.MayAnswer(Ref, content, chart, actor)) { return Actor.Refused($"answer {Ref}"); }
        if (assessment.IsSigned) { return Signed; }
        List<Problem> faults = [];
        if (content.TitleOf(Ref) is null) { faults.Add(new("", $"The framework has no part “{Ref}”.")); }
        else if (ScoreFault(content, details.Score) is { } score) { faults.Add(new("Score", score)); }
        string Text(string field, string? typed)
        {
            var text = (typed ?? "").Trim();
            if (Naming.TooLong(field, text, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            return text;
        }

        var (judgement, strengths, improvements, tackled, outcomes) = (Text("Judgement", details.Judgement), Text("Strengths", details.Strengths), Text("Improvements", details.Improvements), Text("Tackled", details.Tackled), Text("Outcomes", details.Outcomes));
        List<EvidenceUse> evidence = [.. details.Evidence.DistinctBy(use => use.EvidenceId).Select(use => use with { Shows = Text("Evidence", use.Shows) })];
        if (evidence.Exists(use => !isEvidence(use.EvidenceId))) { faults.Add(new("Evidence", "Choose evidence from the library.")); }
        if (faults.Count > 0) { return faults; }
        (Score, Judgement, Strengths, Improvements, Tackled, Outcomes, Evidence) = (details.Score, judgement, strengths, improvements, tackled, outcomes, evidence);
        (IsFinished, Reading, By, Account, At) = (false, null, actor.Post, actor.Account, actor.At);
        return new AnswerWritten(RefOf(assessment), Score);
    }

    /// <summary>Says that it is finished, which needs a judgement, and a score where it is scored; or that it is not.</summary>
    /// <param name="isFinished">Whether it is.</param>
    /// <param name="assessment">The self-assessment.</param>
    /// <param name="content">The framework.</param>
    /// <param name="scores">The scores as they are with this answer.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<AnswerFinished> Finish(bool isFinished, SelfAssessment assessment, FrameworkContent content, FrameworkScores scores, PostChart chart, Actor actor)
    {
        if (!assessment.MayAnswer(Ref, content, chart, actor)) { return Actor.Refused($"answer {Ref}"); }
        if (assessment.IsSigned) { return Signed; }
        if (isFinished == IsFinished) { return new Problem("", "Nothing was changed."); }
        List<Problem> faults = [];
        if (isFinished && Judgement.Length == 0) { faults.Add(new("Judgement", "Give the judgement before you say that it is finished.")); }
        if (isFinished && Unscored(content, scores) is { Count: > 0 } unscored) { faults.Add(new("Score", unscored is [var only] && only == Ref ? "Give the score before you say that it is finished." : $"Give the scores of {CountingWords.Listed(unscored)} before you say that it is finished.")); }
        if (faults.Count > 0) { return faults; }
        IsFinished = isFinished;
        if (!isFinished) { Reading = null; }
        return new AnswerFinished(RefOf(assessment), isFinished);
    }

    /// <summary>Keeps what the second reader says of it as it stands.</summary>
    /// <param name="agrees">Whether they agree with the score.</param>
    /// <param name="score">The score that they would give; counts only where they do not agree.</param>
    /// <param name="words">Why; wanted where they do not agree.</param>
    /// <param name="assessment">The self-assessment.</param>
    /// <param name="content">The framework.</param>
    /// <param name="actor">Who read it.</param>
    public Outcome<AnswerRead> Read(bool agrees, int? score, string? words, SelfAssessment assessment, FrameworkContent content, Actor actor)
    {
        if (!assessment.MayRead(actor)) { return Actor.Refused("read answers a second time"); }
        if (assessment.IsSigned) { return Signed; }
        if (!IsFinished) { return new Problem("", "It is read a second time once it is finished."); }
        if (Account == actor.Account) { return new Problem("", "You wrote this answer yourself. Somebody else reads it a second time."); }
        var said = (words ?? "").Trim();
        List<Problem> faults = [];
        if (!agrees && ScoreFault(content, score) is { } fault) { faults.Add(new("ReaderScore", fault)); }
        if (!agrees && said.Length == 0) { faults.Add(new("ReaderWords", "Say why you do not agree: what the evidence bears out, and what it does not.")); }
        if (Naming.TooLong("ReaderWords", said, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (faults.Count > 0) { return faults; }
        Reading = new(agrees, agrees ? null : score, said, actor.Post, actor.Account, actor.At);
        return new AnswerRead(RefOf(assessment), agrees, said.Length > 0 ? said : null);
    }

    /// <summary>The parts that still want a score: itself, or where it is not scored, those below it that are.</summary>
    private List<string> Unscored(FrameworkContent content, FrameworkScores scores) => scores.ScoreOf(Ref) switch
    {
        { IsScored: true, Score: null } => [Ref],
        { IsScored: true } => [],
        _ => [.. (content.Find(Ref)?.Below() ?? []).Select(part => part.Ref).Where(each => scores.ScoreOf(each) is { IsScored: true, Score: null })],
    };

    private string? ScoreFault(FrameworkContent content, int? score) =>
        score is { } given && FrameworkScores.Of(content, new Dictionary<string, int> { [Ref] = given }).Problems is [var problem, ..] ? problem.Message : null;
}
