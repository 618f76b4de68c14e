using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure with what it is defined by.</summary>
public sealed record OpenedDefinition
{
    public required Measure Measure { get; init; }
    public required MeasuresView View { get; init; }

    /// <summary>Its parts, by what it is broken down by and then by name.</summary>
    public required IReadOnlyList<Series> Parts { get; init; }

    /// <summary>What a target setting is for: the whole, or a part.</summary>
    public string PartOf(TargetSetting setting) => setting.SeriesId is { } id ? Parts.FirstOrDefault(part => part.Id == id)?.Name ?? "A part" : "The whole";

    /// <summary>The rule that a choice names.</summary>
    public string RuleOf(RuleChoice choice) => View.Book.Find(choice.RuleId)?.Name ?? "A rule that is gone";
}

/// <summary>Opens what a measure is defined by, for whoever sits at the desk; null when there is none, or none that they may read.</summary>
public sealed class OpenDefinition(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    public async Task<OpenedDefinition?> RunAsync(string name, CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        return view.Find(name) is { } measure && desk.Actor.May(Right.ReadMeasures, measure.Posts, desk.Organisation!.Chart.ServicesOf(measure.Posts))
            ? new OpenedDefinition { Measure = measure, View = view, Parts = await db.Series.AsNoTracking().Where(part => part.MeasureId == measure.Id && part.Kind == SeriesKind.Part).OrderBy(part => part.Dimension).ThenBy(part => part.Name).ToListAsync(cancel) }
            : null;
    }
}
