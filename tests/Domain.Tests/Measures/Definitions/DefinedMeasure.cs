using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Measures;

/// <summary>Measures as tests begin with them, and the people who change them.</summary>
internal static class DefinedMeasure
{
    public static readonly DateOnly Today = new(2026, 11, 28);
    public static readonly Guid Service = Guid.CreateVersion7();
    public static readonly Post Owner = new() { Id = Guid.CreateVersion7(), Title = "Head of Letters", ServiceId = Service };
    public static readonly Post Deputy = new() { Id = Guid.CreateVersion7(), Title = "Letters Officer", ServiceId = Service };
    public static readonly Post Ended = new() { Id = Guid.CreateVersion7(), Title = "Old post", EndedOn = new(2020, 1, 1) };
    public static readonly PostChart Chart = new([Owner, Deputy, Ended], [new Service { Id = Service, Name = "Letters" }]);

    public static Actor Officer { get; } = As(Role.PerformanceOfficer);
    public static Actor Member { get; } = As(Role.Member);

    public static Actor As(Role role, params Guid[] services) => new()
    {
        Account = Guid.CreateVersion7(),
        Post = role.ToString(),
        At = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero),
        Today = Today,
        Roles = [role],
        Services = services.ToHashSet(),
    };

    public static Measure Of(string code = "CS07", Func<MeasureDefinition, MeasureDefinition>? with = null, Guid? owner = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = code,
        Slug = Measure.SlugOf(code),
        OwnerPost = owner ?? Owner.Id,
        Definitions = [new(DateOnly.MinValue, (with ?? (same => same))(new MeasureDefinition { Title = $"Measure {code}", Unit = "%", Decimals = 1 }), false, null, "Head of Performance", default)],
    };

    /// <summary>The only problem of a refusal.</summary>
    public static Problem Only<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems);
}
