using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Delivery;

/// <summary>A programme with PID 79, led by the head of contact; today is 23 November 2026.</summary>
internal static class AProject
{
    public static readonly Actor Officer = Somebody.As(Role.PerformanceOfficer), HeadOfContact = Somebody.As(Role.Lead) with { Posts = new HashSet<Guid> { Head } };
    public static readonly Programme Change = new() { Id = Somebody.Id(50), Slug = "change", Title = "Change", OwnerPostId = Head };

    public static ProjectDetails Pid79 => new() { Pid = "79", Title = "One front door", Purpose = "People say once what they need.", LeadPostId = Head, ProgrammeId = Change.Id };

    public static Project Proposed(ProjectDetails? details = null, params Project[] others)
    {
        var (project, outcome) = Project.Propose(Somebody.Id(60 + others.Length), details ?? Pid79, others, [Change], Chart, Officer);
        Happened(outcome);
        return project!;
    }

    public static Project Approved(params Milestone[] milestones)
    {
        var project = Proposed();
        if (milestones.Length > 0) { Happened(project.Schedule([new(1, "Design", On("2026-12-01"))], milestones, null, Chart, Officer)); }
        Happened(project.Approve(1, true, null, null, Clerk));
        return project;
    }

    public static Project Running(params Milestone[] milestones)
    {
        var project = Approved(milestones);
        Happened(project.Move(ProjectState.Running, null, Officer));
        return project;
    }

    public static Milestone By(int key, string baseline, string? forecast = null, string? actual = null, params int[] after) =>
        new() { Key = key, Title = $"Milestone {key}", Baseline = On(baseline), Forecast = forecast is null ? null : On(forecast), Actual = actual is null ? null : On(actual), After = after };
}
