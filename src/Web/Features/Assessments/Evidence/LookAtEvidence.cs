using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A piece of evidence as somebody sees it.</summary>
/// <param name="Standing">The piece with how what it points to stands.</param>
/// <param name="Path">Where it can be looked at; null where they may not.</param>
/// <param name="MayKnow">Whether they may know of it: a piece that belongs to an action is known to those who see the action.</param>
public sealed record SeenEvidence(EvidenceStanding Standing, string? Path, bool MayKnow)
{
    public Evidence Evidence => Standing.Evidence;
}

/// <summary>How pieces of evidence stand, as whoever sits at the desk may see them, now or as at a day.</summary>
public sealed class LookAtEvidence(GoldenThreadDb db, MeasureStandingShelf measures, StandingShelf actions, PlanShelf plans, Desk desk)
{
    public Task<IReadOnlyDictionary<Guid, SeenEvidence>> RunAsync(IReadOnlyCollection<Evidence> pieces, CancellationToken cancel) => AsAtAsync(pieces, AsAt.Read(null, desk.Today), cancel);

    /// <summary>The same as at a day: the measures and actions as they stood then; what is known of the pieces themselves is kept as it is now.</summary>
    public async Task<IReadOnlyDictionary<Guid, SeenEvidence>> AsAtAsync(IReadOnlyCollection<Evidence> pieces, AsAt asAt, CancellationToken cancel)
    {
        var stood = asAt.Moment is { } moment ? await PastAsync(pieces, moment, cancel) : await NowAsync(cancel);
        var past = asAt.IsPast ? $"?as-at={asAt.Shown:yyyy-MM-dd}" : "";
        (ActionStanding, string)? ActionOf(Guid? id) =>
            id is { } key && stood.Action(key) is { } standing && stood.Plan(standing.PlanId) is { } plan && desk.Sees(plan, standing) ? (standing, $"/plans/{plan.Code}/actions/{Uri.EscapeDataString(standing.Code)}{past}") : null;

        SeenEvidence Look(Evidence piece)
        {
            if (piece.ActionId is not null && ActionOf(piece.ActionId) is null) { return new(new(piece), null, false); }
            if (piece.Kind == EvidenceKind.Measure && stood.Measure(piece.RecordId!.Value) is { } measure && desk.Sees(measure)) { return new(new(piece, Measure: LookOf(desk.Seen(measure))), $"/measures/{measure.Slug}{past}", true); }
            if (piece.Kind == EvidenceKind.Action && ActionOf(piece.RecordId) is var (action, path)) { return new(new(piece, Action: new(action.Code, action.DaysLate(asAt.Shown) > 0, action.IsClosed)), path, true); }
            if (piece.Kind is EvidenceKind.Measure or EvidenceKind.Action) { return new(new(piece), null, false); }
            var mayOpen = piece.ActionId is not null || desk.ReadsDrafts;
            return new(new(piece), piece.Kind switch { EvidenceKind.Link => piece.Link, EvidenceKind.File when mayOpen => $"/evidence/{piece.Id}", _ => null }, true);
        }

        return pieces.ToDictionary(piece => piece.Id, Look);
    }

    private async Task<Stood> NowAsync(CancellationToken cancel)
    {
        var (measured, acted, planned) = (await measures.AsOfAsync(db, desk.Sequence, cancel), await actions.AsOfAsync(db, desk.Sequence, cancel), await plans.AsOfAsync(db, desk.PlanSequence, cancel));
        return new(measured.Find, acted.Find, id => planned.FirstOrDefault(plan => plan.Id == id));
    }

    private async Task<Stood> PastAsync(IReadOnlyCollection<Evidence> pieces, DateTimeOffset moment, CancellationToken cancel)
    {
        var wanted = pieces.SelectMany(piece => new[] { piece.ActionId, piece.RecordId }).OfType<Guid>().ToHashSet();
        var measured = await db.MeasureStandings.AsNoTracking().AsAt(moment).Where(each => wanted.Contains(each.MeasureId)).ToDictionaryAsync(each => each.MeasureId, cancel);
        var acted = await db.Standings.AsNoTracking().AsAt(moment).Where(each => wanted.Contains(each.ActionId) && !each.Removed).ToDictionaryAsync(each => each.ActionId, cancel);
        var within = acted.Values.Select(each => each.PlanId).ToHashSet();
        var planned = await db.Plans.AsNoTracking().AsAt(moment).Where(each => within.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancel);
        return new(measured.GetValueOrDefault, acted.GetValueOrDefault, planned.GetValueOrDefault);
    }

    private static MeasureLook LookOf(SeenMeasure seen) => new(seen.Standing.Code, seen.Standing.Title, seen.Now.Colour, seen.SignalsWorse || seen.Now.Direction(DirectionMode.Regression)?.Direction == Direction.Worsening, seen.Now.Value is null);

    /// <summary>How things stood at one time, each null where there was none.</summary>
    private sealed record Stood(Func<Guid, MeasureStanding?> Measure, Func<Guid, ActionStanding?> Action, Func<Guid, Plan?> Plan);
}
