using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A council: the owner of every record, and what it chose about how the product looks and works.</summary>
public sealed partial class Council
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>Short name in addresses and on the command line: lower-case letters, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Full name, as in "Exampleshire County Council".</summary>
    public required string Name { get; set; }

    /// <summary>The accent colour as #rrggbb; white text on it has a contrast of 4.5 to 1 or more.</summary>
    public string Accent { get; set; } = "#1f4e45";

    /// <summary>How often an open action wants an update, in months; 1 to 12.</summary>
    public int UpdateEveryMonths { get; set; } = 1;

    /// <summary>After how many days without an update an open action is called stale; 7 to 366.</summary>
    public int StaleAfterDays { get; set; } = 60;

    /// <summary>How many characters a narrative may have; 100 to 4,000.</summary>
    public int NarrativeLimit { get; set; } = 600;

    /// <summary>The largest file of evidence, in MiB; 1 to 200.</summary>
    public int EvidenceLimitMiB { get; set; } = 20;

    /// <summary>The area that it serves, as publishers of statistics know it; null while nobody said.</summary>
    public CouncilArea? Area { get; set; }

    /// <summary>Whether the council has been set up: named, with a first service, post, board and plan.</summary>
    public DateTimeOffset? SetUpAt { get; set; }

    /// <summary>The steps of the first-run set-up that were marked as done or not needed.</summary>
    public List<string> SetUpSteps { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("council", Id, Code);
}
