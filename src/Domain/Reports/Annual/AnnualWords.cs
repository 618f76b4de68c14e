namespace GoldenThread.Domain.Reports;

/// <summary>What somebody wrote and chose for an annual report.</summary>
public sealed record AnnualWords
{
    /// <summary>What is said first; empty for nothing.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>What the council learned; empty for nothing.</summary>
    public string Learned { get; init; } = "";

    /// <summary>What comes next year; empty for nothing.</summary>
    public string NextYear { get; init; } = "";

    /// <summary>The snapshots that go in, in their order.</summary>
    public IReadOnlyList<AnnualChoice> Chosen { get; init; } = [];
}

/// <summary>A snapshot that goes into an annual report.</summary>
/// <param name="Key">The snapshot.</param>
/// <param name="Heading">The heading over it; empty for its own title.</param>
/// <param name="Words">What is said before it; empty for nothing.</param>
public sealed record AnnualChoice(string Key, string Heading = "", string Words = "");

/// <summary>An annual report, or a correction of one, as it is being prepared.</summary>
/// <param name="Words">What it says so far.</param>
/// <param name="On">The day on which it was written in last.</param>
/// <param name="By">The post that wrote in it last.</param>
/// <param name="Account">The account that wrote in it last: that one does not approve it.</param>
/// <param name="Because">What is changed in what was approved, and why; empty for the first version.</param>
public sealed record AnnualDraft(AnnualWords Words, DateOnly On, string By, Guid Account, string Because = "");
