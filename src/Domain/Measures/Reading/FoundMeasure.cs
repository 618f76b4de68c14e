namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A measure of which a file has figures.</summary>
public sealed class FoundMeasure
{
    internal FoundMeasure(int number, string key) => (Number, Key) = (number, key);

    /// <summary>Its number in this reading, from 0 in order of appearance.</summary>
    public int Number { get; }

    /// <summary>What tells it from every other of its source: its code or name and its qualifiers, parted by " | ", as first written.</summary>
    public string Key { get; }

    /// <summary>Its code as written; null where the source has none.</summary>
    public string? Code { get; internal set; }

    /// <summary>Its name; the code where the source gives none.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The texts that make it another measure than others of that code or name, with their headings.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Qualifiers { get; internal set; } = [];

    /// <summary>Its unit in words; null where nothing is said.</summary>
    public string? Unit { get; internal set; }

    /// <summary>Which way is better; null where nobody has said.</summary>
    public Polarity? Polarity { get; internal set; }

    /// <summary>How many decimals it is shown with; null where nobody has said.</summary>
    public int? Decimals { get; internal set; }

    /// <summary>What its source says of it; null where there are no notes.</summary>
    public MeasureNote? Note { get; internal set; }

    /// <summary>How many figures of it were read.</summary>
    public int Figures { get; internal set; }
}
