using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Something that can be shared with inspectors.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which.</param>
/// <param name="Title">Its title.</param>
/// <param name="Asked">The numbers of the documents that were asked for and that it was given as.</param>
public sealed record ShareableThing(SharedKind Kind, Guid Id, string Title, IReadOnlyList<int> Asked)
{
    public string Key => $"{Kind}:{Id}";

    /// <summary>Reads a key again; null for none.</summary>
    public static (SharedKind Kind, Guid Id)? Read(string? key) =>
        key?.Split(':') is [var kind, var id] && Enum.TryParse<SharedKind>(kind, out var known) && Enum.IsDefined(known) && Guid.TryParse(id, out var which) ? (known, which) : null;
}

/// <summary>What can be shared in the room of an inspection: what every inspector of the council may read, and the library of evidence. Nothing that is a draft.</summary>
public sealed class ThingsToShare(GoldenThreadDb db, PlanShelf plans, StandingShelf standings, MeasureStandingShelf measures, Desk desk)
{
    public async Task<IReadOnlyList<ShareableThing>> RunAsync(Inspection inspection, CancellationToken cancel)
    {
        var reader = desk.AsReader();
        var open = new OpenPlan(db, plans, standings, reader);
        var inspections = new OpenInspection(db, open, reader);
        List<ShareableThing> things = [new(SharedKind.Timetable, inspection.Id, $"{inspection.Title}: timetable, interviews and documents", [])];
        foreach (var each in await inspections.OpenedAsync(await inspections.AllAsync(cancel), cancel))
        {
            if (each.Report is null) { continue; }
            things.Add(new(SharedKind.Coverage, each.Inspection.Id, $"{each.Inspection.Title}: every paragraph and its answer", []));
            things.Add(new(SharedKind.Report, each.Inspection.Id, each.Report.Title, []));
        }

        things.AddRange((await db.SelfAssessments.AsNoTracking().ToListAsync(cancel)).Where(reader.Sees).OrderByDescending(each => each.SignedAt).Select(each => new ShareableThing(SharedKind.SelfAssessment, each.Id, each.Title, [])));
        things.AddRange((await open.AllAsync(cancel)).Select(each => new ShareableThing(SharedKind.Plan, each.Plan.Id, each.Plan.Title, [])));
        var look = await new LookAtEvidence(db, measures, standings, plans, reader).RunAsync(await db.Evidence.AsNoTracking().Where(piece => piece.ActionId == null && piece.PutAwayBecause == null).ToListAsync(cancel), cancel);
        var asked = inspection.Documents.Where(document => document is { EvidenceId: not null, GivenOn: not null }).ToLookup(document => document.EvidenceId!.Value, document => document.Number);
        things.AddRange(look.Values.Where(each => each.MayKnow).Select(each => each.Evidence).OrderBy(piece => piece.Title, StringComparer.OrdinalIgnoreCase).Select(piece => new ShareableThing(SharedKind.Evidence, piece.Id, piece.Title, [.. asked[piece.Id]])));
        return things;
    }

    /// <summary>Those of them that are not shared yet and whose titles hold the words; documents that were given come first.</summary>
    public static IReadOnlyList<ShareableThing> Left(Inspection inspection, IEnumerable<ShareableThing> things, string? words)
    {
        var wanted = Folding.Fold(Naming.Tidy(words)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shared = (inspection.Room?.OnShow ?? []).Select(thing => (thing.Kind, thing.Id)).ToHashSet();
        return [.. things.Where(thing => !shared.Contains((thing.Kind, thing.Id)) && Folding.Fold(thing.Title) is var title && wanted.All(word => title.Contains(word, StringComparison.Ordinal))).OrderByDescending(thing => thing.Asked.Count > 0)];
    }
}
