using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

/// <summary>Money that is to be saved, or earned, year by year: what was planned in the budget, what is forecast, and what came (R98, R101).</summary>
public sealed class Saving
{
    /// <summary>By what share of the plan a year may fall short before it counts as short: 2 %.</summary>
    public const decimal Tolerance = 0.02m;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's savings, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Its title in the budget.</summary>
    public required string Title { get; set; }

    /// <summary>The project that is to bring it; null where none is.</summary>
    public Guid? ProjectId { get; set; }

    /// <summary>The service whose budget it comes off; null where that is not said.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>The post that answers for it.</summary>
    public required Guid OwnerPostId { get; set; }

    /// <summary>Its years, the first first.</summary>
    public IReadOnlyList<SavingYear> Years { get; set; } = [];

    /// <summary>What was said of it last; empty where nothing was.</summary>
    public string Note { get; set; } = "";

    /// <summary>The day on which somebody last said how it stands; null before.</summary>
    public DateOnly? SaidOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "S12".</summary>
    public string Code => $"S{Number}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("saving", Id, $"{Code} {Title}");

    /// <summary>Plans a saving.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="projects">Every project of the council.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who plans it.</param>
    public static (Saving? Saving, Outcome<SavingPlanned> Outcome) Plan(Guid id, int number, SavingDetails details, IReadOnlyCollection<Project> projects, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return (null, Actor.Refused("plan savings")); }
        List<Problem> faults = [];
        if (Naming.Fault("Title", details.Title, "the saving", Programme.MaxTitle, []) is { } untitled) { faults.Add(untitled); }
        if (details.ProjectId is { } project && projects.FirstOrDefault(each => each.Id == project) is not { IsOpen: true }) { faults.Add(new("ProjectId", "Choose a project that goes on, or none.")); }
        if (details.ServiceId is { } service && chart.Service(service) is null) { faults.Add(new("ServiceId", "Choose a service from the list, or none.")); }
        if (chart.Post(details.OwnerPostId) is not { EndedOn: null }) { faults.Add(new("OwnerPostId", "Choose the post that answers for it.")); }
        var years = Read(details.Years, faults);
        if (years.Count == 0 && faults.Count == 0) { faults.Add(new("Years[0].FirstYear", "Give at least one year and what is to be saved in it.")); }
        if (faults.Count > 0) { return (null, faults); }
        var planned = new Saving { Id = id, Number = number, Title = Naming.Tidy(details.Title), ProjectId = details.ProjectId, ServiceId = details.ServiceId, OwnerPostId = details.OwnerPostId!.Value, Years = [.. years.Select(year => year with { Forecast = null, Delivered = null })] };
        return (planned, new SavingPlanned(planned.Ref, planned.Years.Sum(year => year.Planned)));
    }

    /// <summary>Whether somebody answers for it, or runs the council's delivery.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public bool MayUpdate(PostChart chart, Actor actor) => actor.May(Right.UpdateDelivery, [OwnerPostId], chart.ServicesOf([OwnerPostId]));

    /// <summary>Says what is forecast and what came. The plan stays as the budget has it: it changes only for those who run delivery, with a reason.</summary>
    /// <param name="typed">The years; a row without a year counts for nothing.</param>
    /// <param name="note">What is to be said of it; needed where a year is short.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who says so, and where the plan changes, why.</param>
    public Outcome<SavingReported> Report(IReadOnlyList<SavingYear> typed, string? note, PostChart chart, Actor actor)
    {
        if (!MayUpdate(chart, actor)) { return Actor.Refused("report on this saving"); }
        List<Problem> faults = [];
        var years = Read(typed, faults);
        var now = FinancialYear.Of(actor.Today);
        foreach (var (at, year) in typed.Index())
        {
            if (year.Delivered is not null && year.FirstYear > now.FirstYear) { faults.Add(new($"Years[{at}].Delivered", $"{year.Name} has not begun: nothing of it can have come.")); }
        }

        var isReplanned = !years.Select(year => (year.FirstYear, year.Planned)).SequenceEqual(Years.Select(year => (year.FirstYear, year.Planned)));
        if (isReplanned && !actor.May(Right.RunDelivery)) { faults.Add(new("Years[0].Planned", "What was planned stays as the budget has it. Say in the forecast what you expect.")); }
        if (isReplanned && string.IsNullOrWhiteSpace(note)) { faults.Add(new("Note", "Say by which decision the plan changes.")); }
        else if (Texts.Fault("Note", note, years.Exists(year => year.IsShort(now)) ? "A year falls short: say why, and what is done about it." : null) is { } fault) { faults.Add(fault); }
        if (faults.Count > 0) { return faults; }
        if (years.SequenceEqual(Years) && (note ?? "").Trim() == Note) { return new Problem("", "Nothing was changed."); }
        (Years, Note, SaidOn) = (years, (note ?? "").Trim(), actor.Today);
        return new SavingReported(Ref, isReplanned, [.. Years.Select(year => year.InWords)], Note.Length > 0 ? Note : null);
    }

    private static List<SavingYear> Read(IReadOnlyList<SavingYear> typed, List<Problem> faults)
    {
        List<SavingYear> years = [];
        foreach (var (at, year) in typed.Index())
        {
            if (year is { FirstYear: 0, Planned: 0, Forecast: null, Delivered: null }) { continue; }
            if (year.FirstYear is < 2000 or > 2100) { faults.Add(new($"Years[{at}].FirstYear", "Give the financial year, as 2026/27.")); }
            if (years.Exists(other => other.FirstYear == year.FirstYear)) { faults.Add(new($"Years[{at}].FirstYear", $"{year.Name} is there twice.")); }
            if (year.Planned < 0) { faults.Add(new($"Years[{at}].Planned", "Give what is to be saved as an amount of nought or more.")); }
            years.Add(year);
        }

        return [.. years.OrderBy(year => year.FirstYear)];
    }
}

/// <summary>What is typed of a saving.</summary>
public sealed record SavingDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The project that is to bring it; null for none.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>The service whose budget it comes off; null for none.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>The post that answers for it.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>Its years.</summary>
    public IReadOnlyList<SavingYear> Years { get; init; } = [];
}
