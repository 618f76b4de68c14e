using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A piece of evidence as somebody sees it.</summary>
/// <param name="Standing">The piece with how what it points to stands.</param>
/// <param name="Path">Where it can be looked at; null where they may not.</param>
/// <param name="MayKnow">Whether they may know of it: a piece that belongs to an action is known to those who see the action.</param>
public sealed record SeenEvidence(EvidenceStanding Standing, string? Path, bool MayKnow)
{
    public Evidence Evidence => Standing.Evidence;
}

/// <summary>How pieces of evidence stand now, as whoever sits at the desk may see them.</summary>
public sealed class LookAtEvidence(GoldenThreadDb db, MeasureStandingShelf measures, StandingShelf actions, PlanShelf plans, Desk desk)
{
    public async Task<IReadOnlyDictionary<Guid, SeenEvidence>> RunAsync(IReadOnlyCollection<Evidence> pieces, CancellationToken cancel)
    {
        var (measured, acted, planned) = (await measures.AsOfAsync(db, desk.Sequence, cancel), await actions.AsOfAsync(db, desk.Sequence, cancel), await plans.AsOfAsync(db, desk.PlanSequence, cancel));
        (ActionStanding, string)? ActionOf(Guid? id) =>
            id is { } key && acted.Find(key) is { } standing && planned.FirstOrDefault(plan => plan.Id == standing.PlanId) is { } plan && desk.Sees(plan, standing) ? (standing, $"/plans/{plan.Code}/actions/{Uri.EscapeDataString(standing.Code)}") : null;

        SeenEvidence Look(Evidence piece)
        {
            if (piece.ActionId is not null && ActionOf(piece.ActionId) is null) { return new(new(piece), null, false); }
            if (piece.Kind == EvidenceKind.Measure && measured.Find(piece.RecordId!.Value) is { } measure && desk.Sees(measure)) { return new(new(piece, Measure: LookOf(desk.Seen(measure))), $"/measures/{measure.Slug}", true); }
            if (piece.Kind == EvidenceKind.Action && ActionOf(piece.RecordId) is var (action, path)) { return new(new(piece, Action: new(action.Code, action.DaysLate(desk.Today) > 0, action.IsClosed)), path, true); }
            if (piece.Kind is EvidenceKind.Measure or EvidenceKind.Action) { return new(new(piece), null, false); }
            var mayOpen = piece.ActionId is not null || desk.ReadsDrafts;
            return new(new(piece), piece.Kind switch { EvidenceKind.Link => piece.Link, EvidenceKind.File when mayOpen => $"/evidence/{piece.Id}", _ => null }, true);
        }

        return pieces.ToDictionary(piece => piece.Id, Look);
    }

    private static MeasureLook LookOf(SeenMeasure seen) => new(seen.Standing.Code, seen.Standing.Title, seen.Now.Colour, seen.SignalsWorse || seen.Now.Direction(DirectionMode.Regression)?.Direction == Direction.Worsening, seen.Now.Value is null);
}
