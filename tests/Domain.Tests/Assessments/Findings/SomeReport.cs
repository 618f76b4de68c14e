using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.Findings;

/// <summary>A report of five paragraphs, and the people around it.</summary>
internal static class SomeReport
{
    public static readonly DateOnly Today = new(2026, 11, 28);
    public static readonly Guid Service = Guid.CreateVersion7();
    public static readonly Post Owner = new() { Id = Guid.CreateVersion7(), Title = "Head of Letters", ServiceId = Service };
    public static readonly Post Ended = new() { Id = Guid.CreateVersion7(), Title = "Old post", EndedOn = new(2020, 1, 1) };
    public static readonly PostChart Chart = new([Owner, Ended], [new Service { Id = Service, Name = "Letters" }]);

    public static Actor Officer { get; } = As(Role.PerformanceOfficer);
    public static Actor Other { get; } = As(Role.PerformanceOfficer);
    public static Actor Head { get; } = As(Role.HeadOfService) with { Posts = new HashSet<Guid> { Owner.Id }, Services = new HashSet<Guid> { Service } };
    public static Actor Director { get; } = As(Role.Director) with { Services = new HashSet<Guid> { Service } };
    public static Actor Member { get; } = As(Role.Member);

    public static Actor As(Role role) => new() { Account = Guid.CreateVersion7(), Post = role.ToString(), At = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero), Today = Today, Roles = [role] };

    public static InspectionReport Of(bool isAccepted = true, params string[] texts) => new()
    {
        Id = Guid.CreateVersion7(),
        InspectionId = Guid.CreateVersion7(),
        Title = "Corporate assessment",
        FileName = "report.docx",
        Hash = "00",
        AcceptedBy = isAccepted ? "Head of Performance" : null,
        AsRead = [.. (texts.Length == 0 ? ["It is well led.", "It should answer sooner.", "Letters are slow.", "It met twice.", "It should listen."] : texts).Select((text, at) => new ReportParagraph
        {
            Place = at + 1,
            Printed = $"{at + 1}",
            Number = at + 1,
            Text = text,
            Kind = text.Contains("should", StringComparison.Ordinal) ? ParagraphKind.Recommendation : text.Contains("slow", StringComparison.Ordinal) ? ParagraphKind.Comment : text.Contains("well", StringComparison.Ordinal) ? ParagraphKind.Strength : ParagraphKind.Narrative,
            Suggested = "should",
        })],
    };

    public static Finding FindingOf(InspectionReport report, params int[] places)
    {
        var (finding, outcome) = Finding.Make(Guid.CreateVersion7(), report, 1, new() { Title = "Answers are late", Paragraphs = places.Length == 0 ? [2] : places, OwnerPost = Owner.Id }, Chart, Officer);
        Assert.True(outcome.IsGranted);
        return finding!;
    }
}
