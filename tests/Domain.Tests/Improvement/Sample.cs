using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

/// <summary>A small plan to try rules on: themes 1 and 2, categories A and B, one post that leads.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly Guid Head = Id(1);
    public static readonly PostChart Chart = new([new Post { Id = Head, Title = "Head of Consultation", Acronym = "HC", Classes = ["Heads of service"] }], []);

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Actor Officer(string? reason = null) => By(Role.PerformanceOfficer, reason);

    public static Actor By(Role role, string? reason = null) => new() { Account = Id(90), Post = role.ToString(), At = Now, Today = Today, Roles = [role], Reason = reason };

    public static Plan Plan(params PlanState[] states) => new()
    {
        Id = Id(50),
        Code = "plan",
        Title = "Improvement plan",
        Themes = [new Theme(1, "Community engagement"), new Theme(2, "Communications")],
        Categories = [new Category("A", "Monitoring", "Old words"), new Category("B", "Improvement")],
        Versions = [.. (states.Length == 0 ? [PlanState.Draft] : states).Select((state, n) => new PlanVersion { Label = n == 0 ? "1" : $"1.{n}", State = state, Board = state == PlanState.Draft ? null : "Cabinet", ApprovedBy = state == PlanState.Approved ? "Cabinet" : null, Decision = state == PlanState.Approved ? $"Minute {n + 9}" : null, ReviewedOn = state == PlanState.Approved ? Today.AddMonths(-9) : null })],
    };

    public static Plan Approved() => Plan(PlanState.Approved);

    /// <summary>Approved once, and with a draft of version 1.1 in hand.</summary>
    public static Plan InDraft() => Plan(PlanState.Approved, PlanState.Draft);

    public static ActionDefinition Definition(string words = "Publish one report a year") => new()
    {
        Theme = 1,
        Category = "A",
        Action = words,
        Leads = [new Lead("Head of Consultation", Head)],
        Criteria = [new Criterion(1, "The report is published")],
        Timescale = new Timescale { Text = "By March 2027", Kind = TimescaleKind.By, Due = new DateOnly(2027, 3, 31) },
    };

    public static ImprovementAction Action(string code = "CEA1", ActionDefinition? definition = null, int id = 10) => new() { Id = Id(id), PlanId = Id(50), Code = code, Order = id, Definition = definition ?? Definition() };

    public static string Only<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Message;
}
