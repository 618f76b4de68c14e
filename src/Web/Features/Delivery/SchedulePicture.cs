using GoldenThread.Charts;
using GoldenThread.Charts.Schedule;
using GoldenThread.Domain.Delivery;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A project's milestones, or a programme's projects, over time.</summary>
public static class SchedulePicture
{
    /// <summary>The milestones of a project with its critical path; null where it has none.</summary>
    public static DrawnChart? OfProject(Project project, ProjectStanding standing, DateOnly today)
    {
        if (project.Milestones.Count == 0) { return null; }
        var schedule = ProjectSchedule.Of(project.Milestones);
        var titles = project.Milestones.ToDictionary(each => each.Key, each => each.Title);
        var rows = schedule.Select(each => new ScheduleRow(each.Milestone.Title, each.Begins, each.Milestone.Finish, each.Milestone.Baseline, StateOf(each, today).State, StateOf(each, today).Look,
            string.Join("; ", each.Milestone.After.Where(titles.ContainsKey).Select(key => titles[key]).Append(each.Milestone.Actual is null && each.Slack > 0 ? $"can be {Say.Count(each.Slack, "day", "days")} later" : "").Where(words => words.Length > 0)))).ToList();
        var slip = standing.ExpectedEnd!.Value.DayNumber - standing.BaselineEnd!.Value.DayNumber;
        var headline = $"Expected to end on {Say.Date(standing.ExpectedEnd.Value)}, {(slip > 0 ? $"{Say.Count(slip, "day", "days")} late" : slip < 0 ? $"{Say.Count(-slip, "day", "days")} early" : "as planned")}";
        return DrawnChart.Of("schedule", (id, narrow) => GanttChart.Draw(new(id, headline, "Milestones from the day on which work begins to the day on which each is reached or expected") { Narrow = narrow, RowHeading = "Milestone" }, rows, today));
    }

    /// <summary>The projects of a programme that have milestones; null where none has.</summary>
    public static DrawnChart? OfProgramme(Programme programme, IReadOnlyList<SeenProject> projects, DateOnly today)
    {
        var rows = projects.Where(each => each.Project.Milestones.Count > 0 && each.Project.State is not (ProjectState.Stopped or ProjectState.Replaced)).Select(each =>
        {
            var begins = ProjectSchedule.Of(each.Project.Milestones).Min(milestone => milestone.Begins);
            var isDone = each.Project.State == ProjectState.Completed;
            var isLate = each.Project.IsOpen && each.Standing.Late.Count > 0;
            return new ScheduleRow(each.Project.Title, begins, each.Standing.ExpectedEnd!.Value, each.Standing.BaselineEnd!.Value, isDone ? "Completed" : isLate ? "With a late milestone" : "To come", isDone ? ScheduleLook.Done : isLate ? ScheduleLook.Late : ScheduleLook.ToCome,
                string.Join("; ", each.Project.Dependencies.Select(dependency => dependency.Words)));
        }).OrderBy(row => row.Begins).ToList();
        return rows.Count == 0 ? null : DrawnChart.Of("programme", (id, narrow) => GanttChart.Draw(new(id, $"{Say.Count(rows.Count(row => row.Ends > row.Baseline), "project is", "projects are")} expected to end later than planned", $"Projects of {programme.Title} from their first day of work to their end") { Narrow = narrow, RowHeading = "Project" }, rows, today));
    }

    private static (string State, ScheduleLook Look) StateOf(ScheduledMilestone each, DateOnly today) =>
        each.Milestone.Actual is not null ? ("Reached", ScheduleLook.Done)
        : each.Milestone.Finish < today ? ("Late", ScheduleLook.Late)
        : each.IsCritical ? ("The end hangs on it", ScheduleLook.Critical)
        : ("To come", ScheduleLook.ToCome);
}
