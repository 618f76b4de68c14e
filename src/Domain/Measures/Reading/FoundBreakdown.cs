namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The part of a measure that a figure is for, as "Sex: Female".</summary>
public sealed class FoundBreakdown
{
    internal FoundBreakdown(int number, IReadOnlyList<KeyValuePair<string, string>> parts) => (Number, Parts) = (number, parts);

    /// <summary>Its number in this reading; 0 is the whole.</summary>
    public int Number { get; }

    /// <summary>Each dimension with the part of it; empty for the whole.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parts { get; }

    /// <summary>Whether it is the whole.</summary>
    public bool IsWhole => Parts.Count == 0;

    /// <summary>In words: "Sex: Female, Age: 65 and over"; empty for the whole.</summary>
    public override string ToString() => string.Join(", ", Parts.Select(part => $"{part.Key}: {part.Value}"));
}
