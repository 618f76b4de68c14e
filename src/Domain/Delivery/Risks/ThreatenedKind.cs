namespace GoldenThread.Domain.Delivery;

/// <summary>What a risk can threaten.</summary>
public enum ThreatenedKind
{
    /// <summary>A measure.</summary>
    Measure,

    /// <summary>An action of an improvement plan.</summary>
    Action,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A saving.</summary>
    Saving,
}
