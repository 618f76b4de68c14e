namespace GoldenThread.Web.Plumbing;

/// <summary>How often in a minute one account, or one address where nobody is signed in, may do what costs much. Nobody who works by hand comes near these.</summary>
public sealed record ThrottlingLimits
{
    public int SignIn { get; init; } = 300;
    public int Links { get; init; } = 30;
    public int Search { get; init; } = 120;

    /// <summary>Downloads of plans, reports and evidence.</summary>
    public int Export { get; init; } = 60;

    /// <summary>Papers and spreadsheets read.</summary>
    public int Import { get; init; } = 20;

    /// <summary>Public pages that have to be drawn; those that are kept are given as often as anybody asks.</summary>
    public int Draw { get; init; } = 3000;

    /// <summary>What people who are not signed in may send: requests for another form.</summary>
    public int Ask { get; init; } = 5;
}
