using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures;

/// <summary>A figure that somebody wants to record, wherever it comes from: a form, a workbook, a file, a program.</summary>
public sealed record NewFigure
{
    /// <summary>The series.</summary>
    public required Guid SeriesId { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>A number, or why there is none.</summary>
    public FigureKind Figure { get; init; } = FigureKind.Value;

    /// <summary>The figure; null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many were counted; null where it was not given.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Out of how many; null where it was not given.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The lower end of the publisher's 95 % interval.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end of the publisher's 95 % interval.</summary>
    public decimal? Upper { get; init; }

    /// <summary>How settled it is.</summary>
    public PeriodStatus Status { get; init; } = PeriodStatus.Final;

    /// <summary>What made it worth a question, one space between the checks; empty where nothing did.</summary>
    public string Doubts { get; init; } = "";

    /// <summary>Why it is right all the same, or why it corrects an earlier one; null where nothing was said.</summary>
    public string? Reason { get; init; }

    /// <summary>The row that it comes from; null where somebody typed it.</summary>
    public int? Row { get; init; }
}
