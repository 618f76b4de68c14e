using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A row of boxes: one period of a measure or a part, with what is known beside it.</summary>
public sealed record EntryRow
{
    public required Measure Measure { get; init; }
    public required Series Series { get; init; }
    public required Period Period { get; init; }
    public required FiguresBefore Before { get; init; }

    /// <summary>The figure that is there; null while there is none.</summary>
    public Observation? Now { get; init; }

    /// <summary>What is said of the measure's period; nothing for a part.</summary>
    public ReturnWords Words { get; init; } = ReturnWords.None;
    public ReturnState State { get; init; }
    public Target? Target { get; init; }

    public MeasureDefinition Definition => Measure.DefinitionFor(Period);
    public bool IsPart => Series.Kind == SeriesKind.Part;
    public bool IsLocked => State == ReturnState.Locked;
    public EntryName Name => new(Measure.Code, Definition.Title, Series.Name);
    public string Path => ReturnKey.PathOf(Measure, Period);

    /// <summary>What it is called where it is spoken of alone.</summary>
    public string Called => $"{Measure.Code} {(IsPart ? Series.Name : Definition.Title)}, {Period.InWords}";

    /// <summary>A figure, or why there is none.</summary>
    public string Say(Observation figure) => figure.Value is { } value ? Definition.Say(value) : figure.Figure.InWords();

    /// <summary>The target in words.</summary>
    public string TargetWords => Target switch
    {
        null => "",
        { Kind: TargetKind.AtLeast } target => $"at least {Definition.Say(target.Value)}",
        { Kind: TargetKind.AtMost } target => $"at most {Definition.Say(target.Value)}",
        { } target => $"{Definition.Say(target.Value)} to {Definition.Say(target.Upper ?? target.Value)}",
    };

    /// <summary>The limits of the chart in words; empty where there are too few points.</summary>
    public string LimitWords => Before.Limits is { } limits ? $"{Definition.SayOnScale(limits.Lower)} to {Definition.Say(limits.Upper)}" : "";
}
