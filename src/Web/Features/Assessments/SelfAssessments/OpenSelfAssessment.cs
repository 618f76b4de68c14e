using System.Linq.Expressions;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
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

/// <summary>A self-assessment as somebody opens it, now or as at a day.</summary>
public sealed record OpenedSelfAssessment : AnsweredAssessment
{
    public required AsAt AsAt { get; init; }

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
    public async Task<OpenedSelfAssessment?> RunAsync(string code, AsAt asAt, CancellationToken cancel)
    {
        if (await ThenAsync(each => each.Code == code, asAt, cancel) is not { } assessment) { return null; }
        var now = await AnsweredAsync(assessment, asAt, cancel);
        var before = assessment.BeforeId is { } id && await ThenAsync(each => each.Id == id, asAt, cancel) is { } earlier ? await AnsweredAsync(earlier, asAt, cancel) : null;
        var used = now.Answers.Values.Concat(before?.Answers.Values ?? []).SelectMany(answer => answer.Evidence).Select(use => use.EvidenceId).ToHashSet();
        var evidence = await look.AsAtAsync(await db.Evidence.AsNoTracking().Where(each => used.Contains(each.Id)).ToListAsync(cancel), asAt, cancel);
        return new()
        {
            AsAt = asAt,
            Assessment = assessment,
            Edition = now.Edition,
            Answers = now.Answers,
            Scores = now.Scores,
            Before = before,
            Evidence = evidence,
            Challenges = Challenges.Of(now.Content, now.Scores, [.. now.Answers.Values], before?.Answers, evidence.ToDictionary(each => each.Key, each => each.Value.Standing), asAt.Shown),
        };
    }

    /// <summary>The assessment as it was then; null where there was none, or they may not see it. What was taken back from their sight since is not seen in the past either.</summary>
    private async Task<SelfAssessment?> ThenAsync(Expression<Func<SelfAssessment, bool>> which, AsAt asAt, CancellationToken cancel)
    {
        if (await db.SelfAssessments.AsNoTracking().SingleOrDefaultAsync(which, cancel) is not { } now || !desk.Sees(now)) { return null; }
        if (asAt.Moment is not { } moment) { return now; }
        return await db.SelfAssessments.AsNoTracking().AsAt(moment).SingleOrDefaultAsync(which, cancel) is { } past && desk.Sees(past) ? past : null;
    }

    private async Task<AnsweredAssessment> AnsweredAsync(SelfAssessment assessment, AsAt asAt, CancellationToken cancel)
    {
        var edition = await db.FrameworkEditions.AsNoTracking().SingleAsync(each => each.Id == assessment.EditionId, cancel);
        var answers = await db.LineAnswers.AsNoTracking().AsAt(asAt.Moment).Where(each => each.AssessmentId == assessment.Id).ToDictionaryAsync(each => each.Ref, cancel);
        return new() { Assessment = assessment, Edition = edition, Answers = answers, Scores = FrameworkScores.Of(edition.Content, LineAnswer.ScoresOf(answers.Values)) };
    }
}
