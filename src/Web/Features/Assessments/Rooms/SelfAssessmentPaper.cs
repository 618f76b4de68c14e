using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A self-assessment as a paper: the scores with their working, then what it says of each part and on what that rests.</summary>
public static class SelfAssessmentPaper
{
    /// <param name="numberOf">The number under which a piece of evidence is shared beside it; null where it is not.</param>
    public static Report Of(OpenedSelfAssessment opened, Func<Guid?, int?> numberOf)
    {
        var (assessment, content) = (opened.Assessment, opened.Content);
        var signed = assessment.SignedAt is { } at ? $"Signed off by {assessment.SignedBy}, {CouncilClock.DayOf(at).InWords()}. {assessment.SignedWords}".Trim() : "Not signed off yet.";
        List<ReportBlock> blocks = [new ReportParagraph($"{assessment.Subject}, {assessment.Year}, by {opened.Edition.Ref.Name}. {signed}"), new ReportHeading(2, "Scores"), Scores(opened)];
        if (opened.Answers.TryGetValue(ScoringRule.Whole, out var whole)) { blocks.AddRange(Answer("The whole", whole, opened, numberOf)); }
        foreach (var (part, _, _) in content.All()) { if (opened.Answers.TryGetValue(part.Ref, out var answer)) { blocks.AddRange(Answer($"{part.Ref} {part.Title}", answer, opened, numberOf)); } }
        return new() { Title = assessment.Title, Blocks = blocks, IsLandscape = false };
    }

    private static ReportTable Scores(OpenedSelfAssessment opened) => new()
    {
        Caption = "Scores",
        Columns = [new("Part", 3), new("Score", 1.4), new("How it comes about", 3)],
        Rows =
        [
            Row("The whole", opened.Scores.Overall, opened),
            .. opened.Content.All().Select(each => (each.Part, Score: opened.Scores.ScoreOf(each.Part.Ref))).Where(each => each.Score is { IsScored: true }).Select(each => Row($"{each.Part.Ref} {each.Part.Title}", each.Score!, opened)),
        ],
    };

    private static ReportRow Row(string name, PartScore score, OpenedSelfAssessment opened) =>
        ReportRow.Of(ReportCell.Of(name), ReportCell.Of(score.IsScored ? ShownScore.Of(score.Score, opened.Content.ScaleFor(score.Ref)).Words : "Not scored"), ReportCell.Of(score.IsGiven ? "Given" : score.Working));

    private static IEnumerable<ReportBlock> Answer(string name, LineAnswer answer, OpenedSelfAssessment opened, Func<Guid?, int?> numberOf)
    {
        yield return new ReportHeading(2, name);
        if (answer.Score is { } score) { yield return new ReportParagraph($"Score: {ShownScore.Of(score, opened.Content.ScaleFor(answer.Ref)).Words}"); }
        foreach (var (title, words) in new[] { ("Judgement", answer.Judgement), ("Strengths", answer.Strengths), ("Areas for improvement", answer.Improvements), ("How weaknesses were tackled", answer.Tackled), ("What changed in outcomes", answer.Outcomes) })
        {
            if (words.Length > 0) { yield return new ReportHeading(3, title); yield return new ReportParagraph(words); }
        }

        var evidence = answer.Evidence.Select(use => (use.Shows, Seen: opened.Evidence.GetValueOrDefault(use.EvidenceId), Number: numberOf(use.EvidenceId))).Where(use => use.Seen is { MayKnow: true }).ToList();
        if (evidence.Count == 0) { yield break; }
        yield return new ReportHeading(3, "Evidence");
        yield return new ReportList([.. evidence.Select(use => $"{use.Seen!.Evidence.Title}{(use.Number is { } number ? $", No. {number} in this room" : "")}{(use.Shows.Length > 0 ? $": {use.Shows}" : "")}")]);
    }
}
