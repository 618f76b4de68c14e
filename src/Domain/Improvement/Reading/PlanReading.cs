using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What was read out of a paper that holds an improvement plan; nothing of it is saved until a person has agreed.</summary>
public sealed record PlanReading
{
    /// <summary>The plan's title as printed; null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The themes or sections in their order.</summary>
    public required IReadOnlyList<ReadSection> Sections { get; init; }

    /// <summary>Other names that the paper gives its themes.</summary>
    public IReadOnlyList<OtherName> OtherNames { get; init; } = [];

    /// <summary>The categories in their order.</summary>
    public required IReadOnlyList<ReadCategory> Categories { get; init; }

    /// <summary>The actions in the paper's order.</summary>
    public required IReadOnlyList<ReadAction> Actions { get; init; }

    /// <summary>The record of review and amendment; empty when the paper has none.</summary>
    public required IReadOnlyList<ReadReview> ReviewRecord { get; init; }

    /// <summary>Acronyms and what they stand for, as printed.</summary>
    public required IReadOnlyDictionary<string, string> Legend { get; init; }

    /// <summary>Actions that stand in prose without a number, offered to be taken up.</summary>
    public required IReadOnlyList<OfferedAction> Offers { get; init; }

    /// <summary>The columns found in each table, so that a person can say otherwise.</summary>
    public required IReadOnlyList<ReadTable> Tables { get; init; }

    /// <summary>Whatever a person should look at before agreeing.</summary>
    public required IReadOnlyList<PlanWarning> Warnings { get; init; }

    /// <summary>The date of the paper from which relative timescales were counted; null when unknown.</summary>
    public DateOnly? Written { get; init; }
}

/// <summary>A theme or section of the plan.</summary>
/// <param name="Number">Its number as printed, or its place where none is printed.</param>
/// <param name="Title">Its title as printed.</param>
public sealed record ReadSection(int Number, string Title);

/// <summary>Another name that the paper gives a theme.</summary>
/// <param name="Section">The theme's number.</param>
/// <param name="Name">The name as printed.</param>
public sealed record OtherName(int Section, string Name);

/// <summary>A category of the plan.</summary>
/// <param name="Code">Its letter or figure.</param>
/// <param name="Title">Its title.</param>
/// <param name="Definition">What the paper says it means; null when it doesn't.</param>
public sealed record ReadCategory(string Code, string Title, string? Definition);

/// <summary>A line of the record of review and amendment.</summary>
/// <param name="Version">The version number as printed.</param>
/// <param name="Reviewed">The review date.</param>
/// <param name="Issues">Issues or actions arising.</param>
/// <param name="Amended">Whether the plan was amended; null for "N/A".</param>
/// <param name="ApprovedBy">Who approved the amendment.</param>
/// <param name="AmendedOn">When it was amended.</param>
public sealed record ReadReview(string? Version, DateOnly? Reviewed, string? Issues, bool? Amended, string? ApprovedBy, DateOnly? AmendedOn);

/// <summary>An action found in prose, without a number.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Heading">The heading above it.</param>
/// <param name="Text">Its words.</param>
public sealed record OfferedAction(string Where, string Heading, string Text);

/// <summary>Something for a person to look at.</summary>
/// <param name="Where">The place in the paper: "table 3, row 4".</param>
/// <param name="Kind">One of the names in <see cref="WarningKind"/>.</param>
/// <param name="Message">What was found and what was made of it, in plain words.</param>
public sealed record PlanWarning(string Where, string Kind, string Message);

/// <summary>A table of actions and its columns.</summary>
/// <param name="Table">The table's number, from 1.</param>
/// <param name="Name">The sheet's name, for a workbook.</param>
/// <param name="HeaderRow">The number of its heading row; null when it has none of its own.</param>
/// <param name="Columns">Its columns in order.</param>
public sealed record ReadTable(int Table, string? Name, int? HeaderRow, IReadOnlyList<ReadColumn> Columns);

/// <summary>A column of a table of actions.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Heading">Its heading as printed; empty when it has none.</param>
/// <param name="Field">What it was taken to hold.</param>
/// <param name="ByPerson">Whether a person said so.</param>
public sealed record ReadColumn(int Number, string Heading, PlanField Field, bool ByPerson);
