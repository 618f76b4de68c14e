using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A self-assessment with its answers, and what follows from them.</summary>
public record AnsweredAssessment
{
    public required SelfAssessment Assessment { get; init; }
    public required FrameworkEdition Edition { get; init; }
    public required IReadOnlyDictionary<string, LineAnswer> Answers { get; init; }
    public required FrameworkScores Scores { get; init; }
    public FrameworkContent Content => Edition.Content;
    public string Path => $"/assessments/self/{Assessment.Code}";

    public string PathOf(string reference) => $"{Path}/parts/{Uri.EscapeDataString(reference)}";
}

/// <summary>A self-assessment as somebody opens it.</summary>
public sealed record OpenedSelfAssessment : AnsweredAssessment
{
    /// <summary>The assessment before; null where there is none, or they may not see it.</summary>
    public AnsweredAssessment? Before { get; init; }

    /// <summary>The evidence that its answers and those before use, with how it stands.</summary>
    public required IReadOnlyDictionary<Guid, SeenEvidence> Evidence { get; init; }
    public required IReadOnlyList<Challenge> Challenges { get; init; }

    /// <summary>What a part and those below it are challenged with.</summary>
    public IEnumerable<Challenge> ChallengesOf(FrameworkPart part)
    {
        var refs = part.Below().Prepend(part).Select(each => each.Ref).ToHashSet();
        return Challenges.Where(challenge => refs.Contains(challenge.Ref));
    }
}

/// <summary>Opens a self-assessment for whoever sits at the desk; null when there is none, or none that they may see.</summary>
public sealed class OpenSelfAssessment(GoldenThreadDb db, LookAtEvidence look, Desk desk)
{
    public async Task<OpenedSelfAssessment?> RunAsync(string code, CancellationToken cancel)
    {
        if (await db.SelfAssessments.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } assessment || !desk.Sees(assessment)) { return null; }
        var now = await AnsweredAsync(assessment, cancel);
        var earlier = assessment.BeforeId is { } id ? await db.SelfAssessments.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancel) : null;
        var before = earlier is not null && desk.Sees(earlier) ? await AnsweredAsync(earlier, cancel) : null;
        var used = now.Answers.Values.Concat(before?.Answers.Values ?? []).SelectMany(answer => answer.Evidence).Select(use => use.EvidenceId).ToHashSet();
        var evidence = await look.RunAsync(await db.Evidence.AsNoTracking().Where(each => used.Contains(each.Id)).ToListAsync(cancel), cancel);
        return new()
        {
            Assessment = assessment,
            Edition = now.Edition,
            Answers = now.Answers,
            Scores = now.Scores,
            Before = before,
            Evidence = evidence,
            Challenges = Challenges.Of(now.Content, now.Scores, [.. now.Answers.Values], before?.Answers, evidence.ToDictionary(each => each.Key, each => each.Value.Standing), desk.Today),
        };
    }

    private async Task<AnsweredAssessment> AnsweredAsync(SelfAssessment assessment, CancellationToken cancel)
    {
        var edition = await db.FrameworkEditions.AsNoTracking().SingleAsync(each => each.Id == assessment.EditionId, cancel);
        var answers = await db.LineAnswers.AsNoTracking().Where(each => each.AssessmentId == assessment.Id).ToDictionaryAsync(each => each.Ref, cancel);
        return new() { Assessment = assessment, Edition = edition, Answers = answers, Scores = FrameworkScores.Of(edition.Content, LineAnswer.ScoresOf(answers.Values)) };
    }
}
