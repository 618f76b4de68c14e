using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A figure as programs are given it, with the stamp of its rating. What is not there is left out; nought is 0.</summary>
public sealed record FigureRow
{
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required FigureKind Figure { get; init; }
    public decimal? Value { get; init; }
    public decimal? Numerator { get; init; }
    public decimal? Denominator { get; init; }
    public decimal? Lower { get; init; }
    public decimal? Upper { get; init; }
    public required PeriodStatus Status { get; init; }
    public required FigureState State { get; init; }
    public Colour? Colour { get; init; }
    public Guid? Rule { get; init; }
    public TargetKind? TargetKind { get; init; }
    public decimal? Target { get; init; }
    public decimal? TargetUpper { get; init; }
    public bool InRetrospect { get; init; }
    public required int Revision { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string RecordedBy { get; init; }

    public static FigureRow Of(Observation figure) => new()
    {
        From = figure.From,
        To = figure.To,
        Figure = figure.Figure,
        Value = figure.Value,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Lower = figure.Lower,
        Upper = figure.Upper,
        Status = figure.Status,
        State = figure.State,
        Colour = figure.Colour,
        Rule = figure.RuleId,
        TargetKind = figure.TargetKind,
        Target = figure.Target,
        TargetUpper = figure.TargetUpper,
        InRetrospect = figure.InRetrospect,
        Revision = figure.Revision,
        RecordedAt = figure.RecordedAt,
        RecordedBy = figure.RecordedBy,
    };
}

/// <summary>The figures of a series, oldest first, one a period.</summary>
/// <param name="Measure">The measure's code.</param>
/// <param name="Part">The part; left out for the whole.</param>
/// <param name="Unit">What they are counted in.</param>
/// <param name="Figures">The figures.</param>
public sealed record FigureRows(string Measure, string? Part, string Unit, IReadOnlyList<FigureRow> Figures);
