namespace GoldenThread.Domain.Reports;

/// <summary>What an annual report holds: words of its own, and of each chosen snapshot what that says. No figure is worked out here.</summary>
public sealed record AnnualContent
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What is said first; empty for nothing.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>What each snapshot says, in the order that was chosen.</summary>
    public IReadOnlyList<AnnualPart> Parts { get; init; } = [];

    /// <summary>What the council learned; empty for nothing.</summary>
    public string Learned { get; init; } = "";

    /// <summary>What comes next year; empty for nothing.</summary>
    public string NextYear { get; init; } = "";

    /// <summary>What of the year has no approved report, as sentences: it is said and never filled.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>What was approved of the year and was not taken in, by title.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What is changed against the version before, and why; empty for the first.</summary>
    public string Because { get; init; } = "";
}

/// <summary>A snapshot within an annual report.</summary>
/// <param name="Heading">The heading over it.</param>
/// <param name="Words">What is said before it; empty for nothing.</param>
/// <param name="Source">The report from which everything in it is.</param>
/// <param name="Said">What the report said in words, a paragraph each.</param>
/// <param name="Figures">Its figures.</param>
public sealed record AnnualPart(string Heading, string Words, AnnualSource Source, IReadOnlyList<string> Said, IReadOnlyList<AnnualFigure> Figures);

/// <summary>The report from which a part of an annual report is.</summary>
/// <param name="Kind">What kind of report.</param>
/// <param name="Title">Its title, with its version where it is not the first.</param>
/// <param name="On">The day on which it was frozen.</param>
/// <param name="Digest">Its digest; empty where none was kept then.</param>
/// <param name="Path">Where it is looked at; empty for nowhere.</param>
/// <param name="IsReplaced">Whether a later version of it existed already.</param>
public sealed record AnnualSource(IssuedKind Kind, string Title, DateOnly On, string Digest, string Path, bool IsReplaced)
{
    /// <summary>The source as every figure prints it.</summary>
    public string InWords => $"{Title}, frozen on {Basics.DayInWordsExtensions.InWords(On)}, digest {(Digest.Length > 0 ? Digest : "none was kept")}{(IsReplaced ? "; a later version exists" : "")}";
}

/// <summary>A figure of an annual report, in the words of the report from which it is.</summary>
/// <param name="What">Of what.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Period">Its period; empty where there is none.</param>
/// <param name="Target">The target; empty where there is none.</param>
/// <param name="Rating">How it was rated.</param>
/// <param name="Tone">The kind of the rating's tag.</param>
/// <param name="Source">Where the figure came from when it was reported; empty where that was not said.</param>
public sealed record AnnualFigure(string What, string Figure, string Period, string Target, string Rating, string Tone, string Source);
