namespace GoldenThread.Web.Features.Operations;

/// <summary>An inspection of the demonstration that is being prepared: its timetable, who comes, what they asked for, whom they meet, and their room. Days count from today.</summary>
public sealed record DemoVisit
{
    public required string Title { get; init; }
    public required string Body { get; init; }
    public required string Framework { get; init; }
    public required string Timetable { get; init; }
    public required int Opened { get; init; }
    public required int FieldWork { get; init; }

    /// <summary>What they are, who they are, and where they come from.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Team { get; init; }
    public required IReadOnlyList<DemoAskedFor> Documents { get; init; }
    public required IReadOnlyList<DemoEncounter> Encounters { get; init; }
    public required IReadOnlyList<DemoSaid> Feedback { get; init; }
    public required int RoomUntil { get; init; }
    public required string ShareWords { get; init; }

    /// <summary>The code of the inspection whose report and coverage are shared too.</summary>
    public required string AlsoShared { get; init; }
}

/// <summary>A document that was asked for; with a file it was given from the library of evidence, with words otherwise.</summary>
public sealed record DemoAskedFor
{
    public required string What { get; init; }
    public required int Asked { get; init; }
    public required int Due { get; init; }
    public required string Post { get; init; }
    public int? Given { get; init; }
    public string? Words { get; init; }

    /// <summary>The file's name, its title in the library, and what is in it.</summary>
    public string? File { get; init; }
    public string Title { get; init; } = "";
    public string Text { get; init; } = "";

    /// <summary>The day of what it shows, and after how many months it is stale.</summary>
    public int Aged { get; init; }
    public int? Stale { get; init; }
}

/// <summary>An interview or a focus group.</summary>
public sealed record DemoEncounter(string With, string About, int? On, string Time, string Where, bool IsGroup = false, bool Confirmed = false);

/// <summary>Something that the inspectors said.</summary>
public sealed record DemoSaid(int On, string From, string Words, string Ref);
