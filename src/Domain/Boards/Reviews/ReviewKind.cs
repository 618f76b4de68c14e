namespace GoldenThread.Domain.Boards;

/// <summary>What kind of review it is.</summary>
public enum ReviewKind
{
    /// <summary>A review of how work flows, and of what in it helps nobody (R103).</summary>
    Lean,

    /// <summary>A review by members of overview and scrutiny (R111).</summary>
    Scrutiny,

    /// <summary>A review of a service.</summary>
    Service,

    /// <summary>A review by people of another council.</summary>
    Peer,

    /// <summary>A review of whether money is well spent.</summary>
    ValueForMoney,
}
