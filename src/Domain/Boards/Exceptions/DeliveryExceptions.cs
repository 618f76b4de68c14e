using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;

namespace GoldenThread.Domain.Boards;

/// <summary>What makes a project, a saving or a risk an exception.</summary>
public static class DeliveryExceptions
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What a case about a project is called.</summary>
    /// <param name="project">The project.</param>
    public static CaseSubject SubjectOf(Project project) => new(SubjectKind.Project, project.Id, project.Name);

    /// <summary>What a case about a saving is called.</summary>
    /// <param name="saving">The saving.</param>
    public static CaseSubject SubjectOf(Saving saving) => new(SubjectKind.Saving, saving.Id, $"{saving.Code} {saving.Title}");

    /// <summary>What a case about a risk is called.</summary>
    /// <param name="risk">The risk.</param>
    public static CaseSubject SubjectOf(Risk risk) => new(SubjectKind.Risk, risk.Id, $"{risk.Code} {risk.Event}");

    /// <summary>Whether a rule that looks at red alone would call a project in: its lead says that it is unlikely (R87).</summary>
    /// <param name="project">The project.</param>
    public static bool IsRed(Project project) => project.IsOpen && project.Reports.Count > 0 && project.Reports[^1].Confidence == Confidence.Red;

    /// <summary>Whether a rule that looks at red alone would call a saving in: a year that is over, or runs, brings less than nine tenths of its plan.</summary>
    /// <param name="saving">The saving.</param>
    /// <param name="today">The day.</param>
    public static bool IsRed(Saving saving, DateOnly today) =>
        FinancialYear.Of(today) is var now && saving.Years.Any(year => year.FirstYear >= now.FirstYear - 1 && year.FirstYear <= now.FirstYear && year.Shortfall(now) * 10 > year.Planned);

    /// <summary>The exceptions of a project that goes on.</summary>
    /// <param name="project">The project.</param>
    /// <param name="settings">The council's rules.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<BoardException> Of(Project project, ExceptionSettings settings, DateOnly today)
    {
        if (project.State is not (ProjectState.Approved or ProjectState.Running or ProjectState.Paused)) { yield break; }
        var (subject, standing, isRed) = (SubjectOf(project), ProjectStanding.Of(project, today), IsRed(project));
        if (settings.On.Contains(ExceptionRule.MilestoneSlipped))
        {
            var late = standing.Late.OrderBy(each => each.Finish).FirstOrDefault(each => today.DayNumber - each.Baseline.DayNumber > settings.DaysSlipped);
            if (late is not null) { yield return new(subject, ExceptionRule.MilestoneSlipped, $"“{late.Title}” was to be reached by {late.Baseline.InWords()} and is not.", isRed); }
            else if (standing.Worst is { } worst && worst.Slip > settings.DaysSlipped) { yield return new(subject, ExceptionRule.MilestoneSlipped, $"“{worst.Title}” is expected on {worst.Finish.InWords()}, {CountingWords.Several(worst.Slip, "day")} after its baseline.", isRed); }
        }

        var since = standing.SaidOn ?? project.StateSince;
        if (settings.On.Contains(ExceptionRule.UpdateStale) && project.State == ProjectState.Running && today.DayNumber - since.DayNumber is var silent && silent > settings.DaysSilent) { yield return new(subject, ExceptionRule.UpdateStale, $"Nobody has said how it stands for {silent} days.", isRed); }
        foreach (var benefit in project.Benefits.Where(each => settings.On.Contains(ExceptionRule.PromiseBroken) && each.Came.Length == 0 && each.By < today)) { yield return new(subject, ExceptionRule.PromiseBroken, $"“{benefit.Words}” was to come by {benefit.By!.Value.InWords()}, and nobody has said what came of it.", isRed); }
    }

    /// <summary>The exceptions of a saving: years from the last on that fall short of the plan.</summary>
    /// <param name="saving">The saving.</param>
    /// <param name="settings">The council's rules.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<BoardException> Of(Saving saving, ExceptionSettings settings, DateOnly today)
    {
        if (!settings.On.Contains(ExceptionRule.SavingShort)) { yield break; }
        var now = FinancialYear.Of(today);
        var isRed = IsRed(saving, today);
        var years = saving.Years.Where(year => year.FirstYear >= now.FirstYear - 1 && year.IsShort(now)).ToList();
        if (years.Count > 0)
        {
            yield return new(SubjectOf(saving), ExceptionRule.SavingShort, $"{string.Join("; ", years.Select(year => string.Create(British, $"{year.Name} is £{year.Shortfall(now):N0} short of £{year.Planned:N0}")))}.", isRed);
        }
    }

    /// <summary>The exceptions of a risk: above what is accepted of its kind, or nobody has judged it for long.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="scale">The council's scale of risks.</param>
    /// <param name="settings">The council's rules.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<BoardException> Of(Risk risk, RiskScale scale, ExceptionSettings settings, DateOnly today)
    {
        if (risk.ClosedOn is not null) { yield break; }
        if (settings.On.Contains(ExceptionRule.RiskAboveAppetite) && risk.IsAbove(scale)) { yield return new(SubjectOf(risk), ExceptionRule.RiskAboveAppetite, $"Its score is {risk.Now.Score}; {scale.Accepts(risk.Kind)} is the most that is accepted of this kind ({risk.Kind.InWords().ToLowerInvariant()}).", IsRed(risk, scale)); }
        if (settings.On.Contains(ExceptionRule.UpdateStale) && today.DayNumber - risk.Now.On.DayNumber is var silent && silent > settings.DaysSilent) { yield return new(SubjectOf(risk), ExceptionRule.UpdateStale, $"Nobody has judged it for {silent} days.", IsRed(risk, scale)); }
    }

    /// <summary>Whether a rule that looks at red alone would call a risk in: the scale calls it very high.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="scale">The council's scale of risks.</param>
    public static bool IsRed(Risk risk, RiskScale scale) => risk.ClosedOn is null && risk.Now.Score >= scale.Bands[2];
}
