using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Gives a measure another definition from a period on; where it has a formula, its figures are worked out again.</summary>
public sealed class RedefineMeasure(ActOnMeasure act, GoldenThreadDb db)
{
    public Task<Outcome<MeasureRedefined>?> RunAsync(string name, MeasureDefinition definition, DateOnly? from, bool? isBreak, string? because, Submission by, CancellationToken cancel) => act.ReadAndRunAsync(
        name,
        async (measure, around) => measure.Redefine(definition, from, isBreak, because, new FormulaLinks(around.View.Measures), await db.Observations.AnyAsync(figure => figure.SeriesId == measure.Id, cancel), by.Actor),
        by, cancel,
        (measure, around) => WorkAsync(db, measure, around, by, cancel));

    /// <summary>What a measure's formula gives for every past period; null where it never had one.</summary>
    internal static async Task<FigureBatch?> WorkAsync(GoldenThreadDb db, Measure measure, MeasureAround around, Submission by, CancellationToken cancel)
    {
        if (measure.Definitions.All(version => version.Definition.Formula.Length == 0)) { return null; }
        var batch = await FigureBatch.LoadAsync(db, around.View, around.Chart, by.Actor, [measure], [measure.Id], cancel);
        batch.WorkOutAll(measure);
        return batch;
    }
}
