using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A piece of evidence with where it is used.</summary>
public sealed record LibraryRow(SeenEvidence Seen, IReadOnlyList<EvidencePlace> Uses)
{
    public Evidence Evidence => Seen.Evidence;
    public string Path => $"/assessments/evidence/{Evidence.Id}";
}

/// <summary>An answer that rests on a piece of evidence: of a line of a self-assessment, or of a finding.</summary>
/// <param name="Of">The self-assessment or the inspection.</param>
/// <param name="Ref">The part, or the finding's code.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Shows">What the piece shows there; the finding itself.</param>
public sealed record EvidencePlace(string Of, string Ref, string Path, string Shows);

/// <summary>The library of evidence, as whoever sits at the desk may see it: who reads no drafts sees what answers that were signed off or approved rest on.</summary>
public sealed class ListEvidence(GoldenThreadDb db, LookAtEvidence look, OpenInspection inspections, Desk desk)
{
    public async Task<IReadOnlyList<LibraryRow>> RunAsync(CancellationToken cancel)
    {
        var assessments = (await db.SelfAssessments.AsNoTracking().ToListAsync(cancel)).Where(desk.Sees).ToDictionary(each => each.Id);
        var answers = (await db.LineAnswers.AsNoTracking().Select(each => new { each.AssessmentId, each.Ref, each.Evidence }).ToListAsync(cancel)).Where(each => assessments.ContainsKey(each.AssessmentId));
        EvidencePlace Place(SelfAssessment assessment, string reference, string shows) => new(assessment.Title, reference, $"/assessments/self/{assessment.Code}/parts/{Uri.EscapeDataString(reference)}", shows);
        var uses = answers.SelectMany(answer => answer.Evidence.Select(use => (use.EvidenceId, Place: Place(assessments[answer.AssessmentId], answer.Ref, use.Shows)))).Concat(await InFindingsAsync(cancel)).ToLookup(each => each.EvidenceId, each => each.Place);
        var seen = await look.RunAsync(await db.Evidence.AsNoTracking().ToListAsync(cancel), cancel);
        return [.. seen.Values.Where(each => each.MayKnow).Select(each => new LibraryRow(each, [.. uses[each.Evidence.Id]])).Where(row => desk.ReadsDrafts || row.Uses.Count > 0).OrderBy(row => row.Evidence.Title, StringComparer.OrdinalIgnoreCase)];
    }

    private async Task<IEnumerable<(Guid EvidenceId, EvidencePlace Place)>> InFindingsAsync(CancellationToken cancel)
    {
        var seen = (await inspections.AllAsync(cancel)).ToDictionary(each => each.Id);
        var ids = seen.Keys.ToList();
        var findings = await db.Findings.AsNoTracking().Where(each => ids.Contains(each.InspectionId) && each.WithdrawnBecause == null).OrderBy(each => each.Number).ToListAsync(cancel);
        return findings.Select(inspections.Shown).SelectMany(finding => (finding.Answer?.Evidence ?? []).Select(piece => (piece, new EvidencePlace(seen[finding.InspectionId].Title, finding.Code, $"/assessments/inspections/{seen[finding.InspectionId].Code}/findings/{finding.Number}", finding.Title))));
    }

    /// <summary>The pieces that answer to a search.</summary>
    /// <param name="words">Words of the title, the file's name or the reference; empty for all.</param>
    /// <param name="kind">What they are; null for all.</param>
    /// <param name="stale">Whether only those that are stale.</param>
    public async Task<IReadOnlyList<LibraryRow>> FindAsync(string? words, EvidenceKind? kind, bool stale, CancellationToken cancel)
    {
        var wanted = Folding.Fold(Naming.Tidy(words)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. (await RunAsync(cancel)).Where(row => (kind is null || row.Evidence.Kind == kind) && (!stale || row.Evidence.IsStale(desk.Today))
            && Folding.Fold($"{row.Evidence.Title} {row.Evidence.FileName} {row.Evidence.Reference} {row.Seen.Standing.Measure?.Code} {row.Seen.Standing.Action?.Code}") is var text && wanted.All(word => text.Contains(word, StringComparison.Ordinal)))];
    }
}
