namespace GoldenThread.Domain.Boards;

/// <summary>What kind of board it is.</summary>
public enum BoardType
{
    /// <summary>The full council.</summary>
    FullCouncil,
    /// <summary>The Cabinet or Executive.</summary>
    Executive,
    /// <summary>An overview and scrutiny committee.</summary>
    Scrutiny,
    /// <summary>Any other committee of members.</summary>
    Committee,
    /// <summary>A board of officers.</summary>
    Officers,
    /// <summary>A partnership.</summary>
    Partnership,
}
