using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Measures.Returns;

/// <summary>A measure of a head of service, with the people around it.</summary>
internal static class SomeMeasure
{
    public static readonly Guid Service = Guid.CreateVersion7();
    public static readonly Guid Owner = Guid.CreateVersion7();
    public static readonly Guid Deputy = Guid.CreateVersion7();
    public static readonly Guid Above = Guid.CreateVersion7();
    public static readonly Guid Rule = Guid.CreateVersion7();
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly Period October = Period.Month(2026, 10);

    public static PostChart Chart { get; } = new(
        [
            new Post { Id = Owner, Title = "Head of Letters", ServiceId = Service, ReportsToId = Above },
            new Post { Id = Deputy, Title = "Deputy", ServiceId = Service },
            new Post { Id = Above, Title = "Director" },
        ], [new Service { Id = Service, Name = "Letters" }]);

    public static RuleBook Book { get; } = new(new Dictionary<Guid, CouncilRule> { [Rule] = new() { Id = Rule, Rule = RatingRule.TenPerCent, MadeBy = "Head of Performance", MadeOn = Today } }, []);

    public static MeasureDefinition Percentage { get; } = new() { Title = "Letters answered", Unit = "%", Decimals = 1, Numerator = "Answered", Denominator = "Received", Times = 100 };

    public static Measure Of(MeasureDefinition? definition = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = "CS07",
        Slug = "cs07",
        OwnerPost = Owner,
        DeputyPost = Deputy,
        Definitions = [new(DateOnly.MinValue, definition ?? Percentage, false, null, "Head of Performance", At(new(2026, 10, 1)))],
        Rules = [new(Rule, new(2020, 4, 1), "Head of Performance", Today, "Agreed")],
        Targets = [new() { Id = Guid.CreateVersion7(), Shape = TargetShape.Constant, Kind = TargetKind.AtLeast, Steps = [new(new(2020, 4, 1), 80)], From = new(2020, 4, 1), SetBy = "Head of Performance", SetOn = Today, Because = "Agreed", ApprovedBy = "Cabinet", ApprovedOn = Today }],
    };

    public static Return ReturnOf(Measure measure, ReturnState state = ReturnState.Open) => new() { Id = Guid.CreateVersion7(), MeasureId = measure.Id, From = October.From, To = October.To, Kind = October.Kind, State = state };

    public static Observation Figure(Measure measure, decimal? value = 85, Period? period = null, Guid? series = null, string doubts = "", string? reason = null, Colour? colour = null, FigureState state = FigureState.Entered) => new()
    {
        SeriesId = series ?? measure.Id,
        From = (period ?? October).From,
        To = (period ?? October).To,
        Kind = (period ?? October).Kind,
        Revision = 1,
        Figure = value is null ? FigureKind.NotAvailable : FigureKind.Value,
        Value = value,
        Doubts = doubts,
        Reason = reason,
        Colour = colour,
        RuleId = colour is null ? null : Rule,
        State = state,
        RecordedBy = "Head of Letters",
        RecordedAt = At(Today),
    };

    public static ReturnCase Case(Measure measure, Observation? whole = null, params Observation[] parts) => new(measure, whole, parts, Chart);

    public static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    public static Actor Somebody(Role role, params Guid[] posts) => new() { Account = Guid.CreateVersion7(), Post = role.ToString(), At = At(Today), Today = Today, Roles = [role], Posts = posts.ToHashSet(), Services = role == Role.Lead ? new HashSet<Guid>() : new HashSet<Guid> { Service } };
}
