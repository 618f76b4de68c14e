using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What stands around a finding, as whoever sits at the desk may see it.</summary>
public sealed record AroundFinding
{
    /// <summary>The pieces on which its answer rests.</summary>
    public required IReadOnlyDictionary<Guid, SeenEvidence> Evidence { get; init; }

    /// <summary>The pieces that can be chosen; none for who does not answer it.</summary>
    public IReadOnlyList<OfferedEvidence> Offered { get; init; } = [];

    /// <summary>What self-assessments say that may be the same; none where that is recorded, and for who does not record it.</summary>
    public IReadOnlyList<MaybeForeseen> Said { get; init; } = [];
}

/// <summary>A piece of evidence as it is offered in a list.</summary>
public sealed record OfferedEvidence(Guid Id, string Words);

/// <summary>Reads what the page of a finding shows besides the finding.</summary>
public sealed class LookAroundFinding(LookAtAnswers answers, EvidenceToGive evidence, LookAtEvidence look, FindAlreadySaid said, Desk desk)
{
    public async Task<AroundFinding> RunAsync(Finding finding, OpenedInspection opened, bool mayAnswer, CancellationToken cancel)
    {
        var around = await EvidenceAsync(finding, mayAnswer, cancel);
        return finding.Foreseen.Length > 0 || finding.WithdrawnBecause is not null ? around : around with { Said = await said.RunAsync(finding, opened, cancel) };
    }

    private async Task<AroundFinding> EvidenceAsync(Finding finding, bool mayAnswer, CancellationToken cancel)
    {
        if (!mayAnswer) { return new() { Evidence = await answers.RunAsync([finding], cancel) }; }
        var chosen = finding.Answer?.Evidence ?? [];
        var pieces = await evidence.RunAsync(chosen, cancel);
        var seen = await look.RunAsync(pieces, cancel);
        // What was chosen is offered whatever became of it: an answer that is given anew does not lose it unasked.
        return new() { Evidence = seen, Offered = [.. pieces.Where(piece => seen[piece.Id].MayKnow || chosen.Contains(piece.Id)).Select(piece => new OfferedEvidence(piece.Id, WordsOf(seen[piece.Id])))] };
    }

    private string WordsOf(SeenEvidence seen) => !seen.MayKnow ? "Evidence that you may not read"
        : seen.Evidence.Title + (seen.Evidence.PutAwayBecause is not null ? " (put away)" : seen.Evidence.IsStale(desk.Today) ? " (stale)" : "");
}
