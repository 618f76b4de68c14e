using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure: where it stands and by which rule, what happened, what was said of it, its parts, its neighbours.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasurePage(SeeMeasure see, OpenPlan plans, GoldenThreadDb db, Desk desk, Shell shell) : OneMeasureModel(see, desk, shell)
{
    public MeasureFinding Finding { get; private set; } = null!;
    public DrawnChart Chart { get; private set; } = null!;
    public MeasureParts? Parts { get; private set; }
    public MeasureCompared? Compared { get; private set; }

    /// <summary>The latest figure; null where there is none.</summary>
    public Observation? Latest => Full.Figures.Latest;

    /// <summary>What was said of the latest figure.</summary>
    public Return? Said => Latest is { } latest ? Full.Said(latest.Period) : null;
    public FigureLoad? Load { get; private set; }
    public int Changes { get; private set; }
    public IReadOnlyList<ThreadStep> Lists { get; private set; } = [];
    public IReadOnlyList<ThreadStep> Actions { get; private set; } = [];

    /// <summary>The rule that coloured the latest figure; null where none did.</summary>
    public RatingRule? Rule => Full.Book.Find(Latest?.RuleId);

    /// <summary>The choice by which that rule is in force.</summary>
    public RuleChoice? Choice => Latest is { } latest && Full.Book.For(Full.Measure, latest.Period) is { } chosen && chosen.Choice.RuleId == latest.RuleId ? chosen.Choice : null;
    public TargetSetting? Setting => Latest is { } latest ? Full.Measure.Setting(Full.Measure.Id, latest.Period) : null;

    /// <summary>What an expert expects of the year that is forecast; null where nobody said.</summary>
    public Domain.Measures.Forecasts.MeasureForecast? Expert => Full.Now.YearEnd is { } end ? Full.Expected.FirstOrDefault(each => each.To == end.Year.To) : null;
    public IReadOnlyList<Observation> Restated => [.. Full.Figures.Figures.Where(figure => figure.Revision > 1 && figure.State >= FigureState.Submitted).OrderByDescending(figure => figure.To)];

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (await OpenAsync(measure, null, cancel) is { } answer) { return answer; }
        Finding = MeasureFinding.Of(Full.Judged);
        Chart = DrawnChart.Of("chart", (id, narrow) => MeasurePicture.Draw(Full.Judged, Finding, id, narrow));
        Parts = MeasureParts.By(Full, null);
        Compared = MeasureCompared.With(Full, null, OwnName);
        Lists = [.. Full.Book.Lists.Where(list => Full.Measure.Lists.Any(member => member.ListId == list.Id && member.HoldsOn(Full.AsAt.Shown))).Select(list => new ThreadStep(list.Name, $"/measures?list={Uri.EscapeDataString(list.Code)}", MeasureWords.Kind(list.Kind)))];
        Actions = await ActionsAsync(cancel);
        var id = Full.Measure.Id;
        if (Latest?.LoadId is { } load) { Load = await db.FigureLoads.AsNoTracking().FirstOrDefaultAsync(each => each.Id == load, cancel); }
        if (MaySeeHistory) { Changes = await db.History.CountAsync(entry => entry.SubjectId == id, cancel); }
        return Page();
    }

    public bool MaySeeHistory => Desk.Actor.ReachOf(Right.ReadHistory) == Reach.All && Desk.ReadsDrafts;

    public string PostOf(Guid? post) => Desk.Organisation!.Chart.Post(post)?.Title ?? "Nobody";

    /// <summary>A step of the return that came to a state, the last of them; null where it never did.</summary>
    public static ReturnStep? Step(Return said, ReturnState to) => said.Steps.LastOrDefault(step => step.To == to);

    /// <summary>The actions that are to change it, as far as this person may see them.</summary>
    private async Task<IReadOnlyList<ThreadStep>> ActionsAsync(CancellationToken cancel)
    {
        var wanted = Full.Measure.Actions.Append(Said?.Words.ActionId ?? Guid.Empty).ToHashSet();
        if (wanted.Count == 1 && wanted.Contains(Guid.Empty) || !Desk.May(Right.ReadPlans)) { return []; }
        var today = Full.AsAt.Shown;
        return [.. (await plans.InUseAsync(cancel)).SelectMany(opened => opened.Actions.Where(action => wanted.Contains(action.ActionId)).Select(action =>
        {
            var status = ShownStatus.Of(action, today);
            return new ThreadStep($"{action.Code} {action.Title}", $"/plans/{opened.Plan.Code}/actions/{Uri.EscapeDataString(action.Code)}", action.NextDue is { } due ? $"due {Say.Date(due)}" : null, status.Kind, status.Words);
        }))];
    }
}
