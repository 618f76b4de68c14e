namespace GoldenThread.Domain.Thread;

/// <summary>One end of a link: which record.</summary>
/// <param name="Kind">What kind of record it is.</param>
/// <param name="Id">Which.</param>
public readonly record struct ThreadEnd(ThreadKind Kind, Guid Id)
{
    /// <summary>As addresses and forms carry it: "Measure:0192…".</summary>
    public override string ToString() => $"{Kind}:{Id}";

    /// <summary>The end that a text names; null where it names none.</summary>
    /// <param name="text">The text.</param>
    public static ThreadEnd? Read(string? text) =>
        (text ?? "").Split(':') is [var kind, var id] && Enum.TryParse<ThreadKind>(kind, out var known) && Enum.IsDefined(known) && Guid.TryParse(id, out var which) ? new ThreadEnd(known, which) : null;
}
