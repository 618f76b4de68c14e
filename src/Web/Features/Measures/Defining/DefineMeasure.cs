using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Adds a measure. Its identity is the submission's key, so that the same form sent twice leads to the same measure.</summary>
public sealed class DefineMeasure(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations)
{
    /// <summary>How addresses name the measure; empty where it was refused.</summary>
    public sealed record Answer(string Slug, IReadOnlyList<Problem> Problems);

    public async Task<Answer> RunAsync(string? code, MeasureDefinition definition, Guid? owner, Guid? deputy, Submission by, CancellationToken cancel)
    {
        var slug = "";
        var refused = await db.DecideAsync(async () =>
        {
            var around = new MeasureAround(await measures.NowAsync(db, cancel), await organisations.NowAsync(db, cancel));
            var others = around.View.Measures;
            var tidy = Naming.Tidy(code);
            var measure = new Measure
            {
                Id = by.Key,
                CouncilId = db.CouncilId,
                Code = tidy,
                Slug = slug = Measure.SlugFor(tidy, others.Select(other => other.Slug).ToHashSet(StringComparer.OrdinalIgnoreCase)),
                OwnerPost = owner,
                DeputyPost = deputy,
                Definitions = [new(DateOnly.MinValue, definition, false, null, by.Actor.Post, by.Actor.At)],
            };
            var begun = measure.Begin(others.Select(other => other.Code), by.Actor);
            List<Problem> faults = [.. begun.Problems];
            if (begun.Problems.All(problem => problem.Field is not ("" or "Code")) && Measure.LikenessFault(tidy, others) is { } like) { faults.Insert(0, like); }
            faults.AddRange(Measure.PostFaults(owner, deputy, null, null, around.Chart));
            if (new FormulaLinks(others).Fault(measure, definition) is { } wrong) { faults.Add(wrong); }
            if (faults.Count > 0) { return Decision.Refuse(faults); }

            db.Measures.Add(measure);
            var batch = await RedefineMeasure.WorkAsync(db, measure, around with { View = around.View.With(measure) }, by, cancel);
            var follows = batch?.Events() ?? [];
            var stand = follows.Count == 0 ? await db.StandAsync([measure], [], around.View.Book, around.Chart, cancel) : [];
            return new Decision([begun.Value!, .. follows]) { Rows = sequence => follows.Count == 0 ? db.WriteAsync(stand, sequence, by.Actor.At, cancel) : batch!.WriteAsync(sequence, cancel) };
        }, by, cancel);
        if (refused is { Count: 0 }) { slug = (await measures.NowAsync(db, cancel)).Find(by.Key)?.Slug ?? ""; }
        return new(refused is { Count: > 0 } ? "" : slug, refused ?? []);
    }
}
