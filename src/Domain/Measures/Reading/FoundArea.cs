namespace GoldenThread.Domain.Measures.Reading;

/// <summary>An area of which a file has figures.</summary>
public sealed class FoundArea
{
    internal FoundArea(int number, string? code, string name, AreaScheme scheme) => (Number, Code, Name, Scheme) = (number, code, name, scheme);

    /// <summary>Its number in this reading, from 0 in order of appearance.</summary>
    public int Number { get; }

    /// <summary>Its code; null where the source names it only.</summary>
    public string? Code { get; }

    /// <summary>Whose code it is.</summary>
    public AreaScheme Scheme { get; }

    /// <summary>Its name as first written; the code where there is none.</summary>
    public string Name { get; internal set; }

    /// <summary>What kind of area it is; null where nothing is said.</summary>
    public string? Kind { get; internal set; }

    /// <summary>Other names under which the file has the same code.</summary>
    public IReadOnlyList<string> OtherNames { get; internal set; } = [];

    /// <summary>How many figures of it were read.</summary>
    public int Figures { get; internal set; }
}
