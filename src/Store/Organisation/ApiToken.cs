using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Store.Organisation;

/// <summary>With it another program acts as an account, on the interface for programs alone. Only its hash is kept.</summary>
public sealed class ApiToken
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public required Guid AccountId { get; init; }

    /// <summary>What its owner calls it: the program that has it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the token in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What it may do of what its account may.</summary>
    public KeyScope Scope { get; init; } = new(null, MayWrite: true);
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was last used, to the hour; null while it never was.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }

    public RecordRef Ref => new("token", Id, Name);
}
