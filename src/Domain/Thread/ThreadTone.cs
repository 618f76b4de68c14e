namespace GoldenThread.Domain.Thread;

/// <summary>How a record on the thread stands, as far as a glance goes; its words say the rest.</summary>
public enum ThreadTone
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>In doubt.</summary>
    Doubt,

    /// <summary>Not as it should be.</summary>
    Bad,

    /// <summary>Finished.</summary>
    Done,
}
