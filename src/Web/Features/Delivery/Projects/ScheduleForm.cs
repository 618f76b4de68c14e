using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The stages and milestones of a project as typed in a grid, with a few rows to spare. A row whose title is emptied is taken out.</summary>
public sealed class ScheduleForm
{
    private const int Spare = 4;

    public List<StageRow> Stages { get; set; } = [];
    public List<MilestoneRow> Milestones { get; set; } = [];

    /// <summary>The number of the approved change by which baselines move.</summary>
    public int? Change { get; set; }

    public static ScheduleForm Of(Project project)
    {
        var (stage, milestone) = (project.Stages.Select(each => each.Key).DefaultIfEmpty().Max(), project.Milestones.Select(each => each.Key).DefaultIfEmpty().Max());
        return new()
        {
            Stages = [.. project.Stages.Select(each => new StageRow { Key = each.Key, Title = each.Title, Ends = Typed.Show(each.Ends) }), .. Enumerable.Range(stage + 1, 2).Select(key => new StageRow { Key = key })],
            Milestones = [.. project.Milestones.Select(MilestoneRow.Of), .. Enumerable.Range(milestone + 1, Spare).Select(key => new MilestoneRow { Key = key })],
        };
    }

    public IReadOnlyList<Stage> ReadStages(List<Problem> faults) => [.. Stages.Index().Select(each => new Stage(each.Item.Key, each.Item.Title ?? "", Typed.Day(each.Item.Ends, $"Form.Stages[{each.Index}].Ends", faults)))];

    public IReadOnlyList<Milestone> ReadMilestones(List<Problem> faults) => [.. Milestones.Index().Where(each => !each.Item.IsEmpty).Select(each => each.Item.Read($"Form.Milestones[{each.Index}]", faults))];
}

/// <summary>A stage as typed.</summary>
public sealed class StageRow
{
    public int Key { get; set; }
    public string? Title { get; set; }
    public string? Ends { get; set; }
}

/// <summary>A milestone as typed.</summary>
public sealed class MilestoneRow
{
    public int Key { get; set; }
    public string? Title { get; set; }
    public string? Stage { get; set; }
    public string? Starts { get; set; }
    public string? Baseline { get; set; }
    public string? Forecast { get; set; }
    public string? Actual { get; set; }
    public string? After { get; set; }

    public bool IsEmpty => new[] { Title, Starts, Baseline, Forecast, Actual, After }.All(string.IsNullOrWhiteSpace);

    public static MilestoneRow Of(Milestone each) => new() { Key = each.Key, Title = each.Title, Stage = each.Stage?.ToString(Say.British), Starts = Typed.Show(each.Starts), Baseline = Typed.Show(each.Baseline), Forecast = Typed.Show(each.Forecast), Actual = Typed.Show(each.Actual), After = string.Join(", ", each.After) };

    public Milestone Read(string field, List<Problem> faults)
    {
        if (string.IsNullOrWhiteSpace(Title) && !string.IsNullOrWhiteSpace(After + Starts + Forecast + Actual) && string.IsNullOrWhiteSpace(Baseline)) { faults.Add(new($"{field}.Title", "Say what is reached.")); }
        return new()
        {
            Key = Key,
            Title = Title ?? "",
            Stage = Typed.Whole(Stage, $"{field}.Stage", faults),
            Starts = Typed.Day(Starts, $"{field}.Starts", faults),
            Baseline = Typed.Day(Baseline, $"{field}.Baseline", faults) ?? DateOnly.MinValue,
            Forecast = Typed.Day(Forecast, $"{field}.Forecast", faults),
            Actual = Typed.Day(Actual, $"{field}.Actual", faults),
            After = [.. (After ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(number => Typed.Whole(number, $"{field}.After", faults)).OfType<int>()],
        };
    }
}
