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
    /// <summary>The council’s chief officers with inspectors, the auditor and the Government Office, who keep issues open until they are settled (R33).</summary>
    Inspectors,
}
