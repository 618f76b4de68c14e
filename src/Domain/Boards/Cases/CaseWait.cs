namespace GoldenThread.Domain.Boards;

/// <summary>Something for which a case waits.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Number">Its number among its kind in the case.</param>
/// <param name="What">What, in words.</param>
/// <param name="Board">The board that is to take or answer it; null where no board is.</param>
/// <param name="Due">By when, or from when on; null where no day was said.</param>
/// <param name="IsLate">Whether the day is past.</param>
public sealed record CaseWait(WaitKind Kind, int Number, string What, Guid? Board, DateOnly? Due, bool IsLate);

/// <summary>What a case can wait for.</summary>
public enum WaitKind
{
    /// <summary>A meeting that takes it.</summary>
    Meeting,

    /// <summary>The answer of another board.</summary>
    Answer,

    /// <summary>A paper.</summary>
    Paper,

    /// <summary>A decision on a recommendation.</summary>
    Decision,

    /// <summary>The day on which a promise is tested.</summary>
    Promise,

    /// <summary>Somebody who finds out what was decided.</summary>
    Clearing,

    /// <summary>Somebody who brings it up again or closes it: nothing else is waited for.</summary>
    Closing,
}
