namespace GoldenThread.Domain.Reports;

/// <summary>A report that was issued and is kept as it then was: a row of the register (R108).</summary>
public sealed record IssuedReport
{
    /// <summary>The record that keeps it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What kind of report it is.</summary>
    public required IssuedKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The day on which it was frozen.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The post that froze it.</summary>
    public required string By { get; init; }

    /// <summary>The digest that was kept with it, 64 hexadecimal digits; empty where none was kept then.</summary>
    public required string Digest { get; init; }

    /// <summary>Where it is looked at; empty for nowhere that this reader may look.</summary>
    public required string Path { get; init; }

    /// <summary>Its title with the version, where it is not the first.</summary>
    public string Name => Version > 1 ? $"{Title}, version {Version}" : Title;
}
