using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>What in a self-assessment does not go together, as far as the product can tell from its answers, the evidence and the assessment before (R22).</summary>
public static class Challenges
{
    /// <summary>How many characters a text may have that is the same as last year's without being called copied.</summary>
    public const int ShortText = 60;

    /// <summary>Everything, by part in reading order, the whole last.</summary>
    /// <param name="content">The framework.</param>
    /// <param name="scores">The scores.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="previous">The answers of the assessment before, by part; null where there is none.</param>
    /// <param name="evidence">The pieces of evidence that answers use, each with how it stands.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<Challenge> Of(FrameworkContent content, FrameworkScores scores, IReadOnlyCollection<LineAnswer> answers, IReadOnlyDictionary<string, LineAnswer>? previous, IReadOnlyDictionary<Guid, EvidenceStanding> evidence, DateOnly today)
    {
        var (byRef, lines) = (answers.ToDictionary(answer => answer.Ref), content.Lines().Select(line => line.Ref).ToHashSet());
        List<Challenge> found = [];
        foreach (var score in scores.All)
        {
            if (score is { Given: { } given, Computed: { } computed } && given != computed) { found.Add(new(score.Ref, ChallengeKind.ScoreOutsideRule, $"{Capital(Named(score.Ref))} is {score.Working}.")); }
            if (byRef.GetValueOrDefault(score.Ref) is not { } answer) { continue; }
            List<EvidenceStanding> used = [.. answer.Evidence.Select(use => evidence.GetValueOrDefault(use.EvidenceId)).OfType<EvidenceStanding>()];
            var said = new SaidScore(score.Ref, score.Score, content.ScaleFor(score.Ref));
            found.AddRange([.. Measures(said, used), .. Ages(said, used, today), .. lines.Contains(score.Ref) ? Bare(said, answer) : [], .. Since(said, answer, previous?.GetValueOrDefault(score.Ref)), .. Reader(said, answer), .. Actions(said, answer, used)]);
        }

        return found;
    }

    private static IEnumerable<Challenge> Measures(SaidScore said, List<EvidenceStanding> used)
    {
        foreach (var measure in used.Select(each => each.Measure).OfType<MeasureLook>())
        {
            var red = measure.Colour == Colour.Red;
            if (measure.IsMissing) { yield return new(said.Ref, ChallengeKind.MeasureMissing, $"{said.Subject} rests on {measure.Code} {measure.Title}, which has no latest figure."); }
            else if (said.IsHigh && (red || measure.IsWorsening)) { yield return new(said.Ref, ChallengeKind.MeasureDisagrees, $"{said.Scored}, and {measure.Code} {measure.Title} is {(red && measure.IsWorsening ? "red and getting worse" : red ? "red" : "getting worse")}."); }
        }
    }

    private static IEnumerable<Challenge> Ages(SaidScore said, List<EvidenceStanding> used, DateOnly today)
    {
        foreach (var piece in used.Select(each => each.Evidence))
        {
            if (piece.IsStale(today)) { yield return new(said.Ref, ChallengeKind.EvidenceOld, $"{said.Subject} rests on “{piece.Title}”, which is stale since {piece.StaleOn!.Value.InWords()}."); }
            // A measure and an action are looked at as they stand now, however long ago they were chosen.
            else if (piece.Kind is not (EvidenceKind.Measure or EvidenceKind.Action) && piece.AgedFrom.AddYears(1) < today) { yield return new(said.Ref, ChallengeKind.EvidenceOld, $"{said.Subject} rests on “{piece.Title}” of {piece.AgedFrom.InWords()}, which is more than a year old."); }
        }
    }

    private static IEnumerable<Challenge> Bare(SaidScore said, LineAnswer answer)
    {
        if (answer.Evidence.Count > 0) { yield break; }
        if (answer.Strengths.Length > 0) { yield return new(said.Ref, ChallengeKind.StrengthWithoutEvidence, $"{said.Subject} names a strength, and no evidence that shows it."); }
        if (said.Score is not null) { yield return new(said.Ref, ChallengeKind.ScoreWithoutEvidence, $"{said.Scored}, and rests on no evidence."); }
    }

    private static IEnumerable<Challenge> Since(SaidScore said, LineAnswer answer, LineAnswer? before)
    {
        if (before is null) { yield break; }
        var earlier = Texts(before).Select(text => Words(text.Words)).ToHashSet();
        foreach (var (what, words) in Texts(answer).Where(text => text.Words.Length > ShortText && earlier.Contains(Words(text.Words)))) { yield return new(said.Ref, ChallengeKind.TextCopied, $"{said.Subject}: {what} is word for word what the assessment before said."); }
        if (said.Score > before.Score && answer.Outcomes.Length == 0) { yield return new(said.Ref, ChallengeKind.RisenWithoutOutcome, $"{said.Scored}, up from {said.Named(before.Score.Value)}, and does not say what changed for people."); }
    }

    private static IEnumerable<Challenge> Reader(SaidScore said, LineAnswer answer)
    {
        if (answer.Reading is not { Agrees: false } reading) { yield break; }
        yield return new(said.Ref, ChallengeKind.ReaderDisagrees, $"{said.Scored}, and the second reader {(reading.Score is { } other && other != said.Score ? $"would give {said.Named(other)}" : "does not agree")}.");
    }

    private static IEnumerable<Challenge> Actions(SaidScore said, LineAnswer answer, List<EvidenceStanding> used)
    {
        if (answer.Improvements.Length > 0 && !used.Exists(each => each.Evidence.Kind == EvidenceKind.Action)) { yield return new(said.Ref, ChallengeKind.ImprovementWithoutAction, $"{said.Subject} says what is to be better, and points to no action that does it."); }
        foreach (var action in used.Select(each => each.Action).OfType<ActionLook>().Where(action => action is { IsOverdue: true, IsDone: false })) { yield return new(said.Ref, ChallengeKind.ActionOverdue, $"{said.Subject} rests on the action {action.Code}, which is overdue."); }
    }

    private static (string What, string Words)[] Texts(LineAnswer answer) =>
        [("the judgement", answer.Judgement), ("what is done well", answer.Strengths), ("what is to be better", answer.Improvements), ("how weaknesses were tackled", answer.Tackled), ("what changed for people", answer.Outcomes)];

    private static string Words(string text) => string.Join(' ', string.Concat(Folding.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Named(string reference) => reference == ScoringRule.Whole ? "the whole" : reference;

    private static string Capital(string text) => text == "the whole" ? "The whole" : text;

    /// <summary>A score as a sentence begins with it.</summary>
    private sealed record SaidScore(string Ref, int? Score, AssessmentScale? Scale)
    {
        public string Subject => Capital(Challenges.Named(Ref));

        public string Scored => Score is { } score ? $"{Subject} is scored {Named(score)}" : $"{Subject} has no score";

        public bool IsHigh => Scale is { Steps.Count: > 1 } scale && scale.Steps.Index().Where(each => each.Item.Score == Score).Any(each => each.Index > 0 && each.Index >= scale.Steps.Count - 2);

        public string Named(int score) => ScoreWorking.Named(score, Scale);
    }
}
