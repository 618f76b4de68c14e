namespace GoldenThread.Domain.Reports;

/// <summary>What kind of thing was issued and is kept as it was.</summary>
public enum IssuedKind
{
    /// <summary>Core Monitoring of a quarter.</summary>
    Core,

    /// <summary>A publication for residents.</summary>
    Publication,

    /// <summary>How a board did in a year.</summary>
    Assessment,

    /// <summary>A briefing of members.</summary>
    Briefing,

    /// <summary>The council's annual report.</summary>
    Annual,

    /// <summary>Scrutiny's annual report.</summary>
    Scrutiny,
}

/// <summary>Kinds of things that were issued, in words.</summary>
public static class IssuedKindInWordsExtensions
{
    /// <summary>The kind as pages and papers print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this IssuedKind kind) => kind switch
    {
        IssuedKind.Core => "Core Monitoring",
        IssuedKind.Publication => "Publication",
        IssuedKind.Assessment => "How a board did in a year",
        IssuedKind.Briefing => "Briefing of members",
        IssuedKind.Annual => "Annual report",
        _ => "Scrutiny’s annual report",
    };
}
