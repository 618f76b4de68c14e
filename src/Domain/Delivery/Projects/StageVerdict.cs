namespace GoldenThread.Domain.Delivery;

/// <summary>What a review at the end of a stage came to.</summary>
public enum StageVerdict
{
    /// <summary>The next stage begins.</summary>
    GoOn,

    /// <summary>The next stage begins on conditions.</summary>
    GoOnIf,

    /// <summary>The stage is done again.</summary>
    Again,

    /// <summary>The project stops.</summary>
    Stop,
}
