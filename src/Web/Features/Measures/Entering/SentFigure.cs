using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A figure that a program sends.</summary>
public sealed record SentFigure
{
    [Description("The measure's code or its address")]
    public string? Measure { get; init; }

    [Description("The part by its name; left out for the measure as a whole")]
    public string? Part { get; init; }

    [Description("The period's label, as in March 2026, Q1 2025/26 or 2025/26; or give from and to")]
    public string? Period { get; init; }

    [Description("The first day of the period")]
    public DateOnly? From { get; init; }

    [Description("The last day of the period")]
    public DateOnly? To { get; init; }

    [Description("The figure; left out where a mark says why there is none, or where numerator and denominator give it")]
    public decimal? Value { get; init; }

    [Description("Why there is none: n/a, c, z or another mark that publishers use")]
    public string? Mark { get; init; }

    public decimal? Numerator { get; init; }
    public decimal? Denominator { get; init; }

    [Description("provisional, final (as it is when nothing is said) or revised")]
    public string? Status { get; init; }

    [Description("Why it is right although it may look odd, or why it corrects an earlier figure")]
    public string? Reason { get; init; }

    [Description("Where it comes from")]
    public SentSource? Source { get; init; }

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, NumberHandling = JsonNumberHandling.Strict };
}

/// <summary>Where a figure comes from that a program sends.</summary>
public sealed record SentSource
{
    [Description("The source's name, as in Case system, weekly export")]
    public string? Name { get; init; }

    [Description("The row of the source")]
    public int? Row { get; init; }
}

/// <summary>What is wrong with one figure of those sent; nothing of any was saved.</summary>
public sealed record SentFigureProblem(int Item, string Field, string Message);

/// <summary>What came of figures that were sent.</summary>
public sealed record SentFiguresAnswer(int Saved, int Corrected, int Unchanged, int InQuestion);
