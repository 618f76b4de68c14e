using System.Diagnostics.CodeAnalysis;

namespace GoldenThread.Documents.Files;

/// <summary>What came of looking at a file: its kind, or why it isn't taken.</summary>
public sealed record FileCheck
{
    private FileCheck(FileKind? kind, string? refusal) => (Kind, Refusal) = (kind, refusal);

    /// <summary>What it is, when it is taken.</summary>
    public FileKind? Kind { get; }

    /// <summary>Why not, in words for the person who sent it.</summary>
    public string? Refusal { get; }

    /// <summary>Whether the file may be kept.</summary>
    [MemberNotNullWhen(true, nameof(Kind))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Kind is not null;

    internal static FileCheck Accept(FileKind kind) => new(kind, null);

    internal static FileCheck Refuse(string reason) => new(null, reason);
}
