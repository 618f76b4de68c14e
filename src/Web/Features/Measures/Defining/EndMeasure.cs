using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Ends a measure: no figure of a later period is taken.</summary>
public sealed class EndMeasure(ActOnMeasure act)
{
    public Task<Outcome<MeasureEnded>?> RunAsync(string name, DateOnly? on, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, around) => measure.End(on, because, Hanging(measure, around), by.Actor), by, cancel);

    private static List<string> Hanging(Measure measure, MeasureAround around)
    {
        var links = new FormulaLinks(around.View.Measures);
        return [.. around.View.Measures.Where(other => other.EndedOn is null && other.Definition.Formula.Length > 0 && links.ComponentsOf(other).Any(component => component.Id == measure.Id)).Select(other => other.Code)];
    }
}
