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
}

/// <summary>A piece of evidence as it is offered in a list.</summary>
public sealed record OfferedEvidence(Guid Id, string Words);

/// <summary>Reads what the page of a finding shows besides the finding.</summary>
public sealed class LookAroundFinding(LookAtAnswers answers, EvidenceToGive evidence, LookAtEvidence look, Desk desk)
{
    public async Task<AroundFinding> RunAsync(Finding finding, bool mayAnswer, CancellationToken cancel)
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
