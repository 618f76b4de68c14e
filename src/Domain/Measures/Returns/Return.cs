using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>What is handed in for one period of a measure: its commentary, and its way from entry to lock. The figures stand beside it.</summary>
public sealed partial class Return
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The measure.</summary>
    public Guid MeasureId { get; init; }

    /// <summary>The first day of the period.</summary>
    public DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly To { get; init; }

    /// <summary>What sort of stretch it is.</summary>
    public PeriodKind Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public ReturnState State { get; set; }

    /// <summary>What is said of the figure.</summary>
    public ReturnWords Words { get; set; } = ReturnWords.None;

    /// <summary>Every step that it took, oldest first.</summary>
    public IReadOnlyList<ReturnStep> Steps { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The period.</summary>
    public Period Period => new(Kind, From, To);

    /// <summary>How History names it.</summary>
    /// <param name="measure">The measure.</param>
    public RecordRef RefOf(Measure measure) => new("return", Id, $"{measure.Code}, {Period.InWords}");
}
