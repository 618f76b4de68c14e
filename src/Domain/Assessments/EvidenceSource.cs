namespace GoldenThread.Domain.Assessments;

/// <summary>Where a piece of evidence comes from: exactly one of these.</summary>
public sealed record EvidenceSource
{
    /// <summary>A file that is kept; null for none.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>The address of a page; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>A measure; null for none.</summary>
    public Guid? Measure { get; init; }

    /// <summary>An action; null for none.</summary>
    public Guid? Action { get; init; }

    /// <summary>The reference of a decision, such as its minute; null for none.</summary>
    public string? Decision { get; init; }
}

/// <summary>A file as it is kept.</summary>
/// <param name="Name">Its name as shown, cleaned.</param>
/// <param name="ContentType">Its type by its content.</param>
/// <param name="Hash">The SHA-256 of its content in hexadecimal.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record EvidenceFile(string Name, string ContentType, string Hash, long Size);
