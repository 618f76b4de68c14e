namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>The kinds of <see cref="PlanWarning"/>.</summary>
public static class WarningKind
{
    /// <summary>An action's row goes on in another row or table.</summary>
    public const string SplitRow = "split-row";
    /// <summary>A word was broken over cells and put together.</summary>
    public const string BrokenWord = "broken-word";
    /// <summary>A code was read as something else than what is printed.</summary>
    public const string CodeWrapped = "code-wrapped";
    /// <summary>Two actions have one code.</summary>
    public const string DuplicateCode = "duplicate-code";
    /// <summary>An action has no code where others have.</summary>
    public const string NoCode = "no-code";
    /// <summary>A row below an action is a part of it with its own lead or date.</summary>
    public const string SubAction = "sub-action";
    /// <summary>"See above" was taken from the row above.</summary>
    public const string SeeAbove = "see-above";
    /// <summary>Words point at an action that the paper doesn't have.</summary>
    public const string UnknownReference = "unknown-reference";
    /// <summary>A code begins like an acronym.</summary>
    public const string CodeIsAcronym = "code-acronym";
    /// <summary>An acronym is used and not explained.</summary>
    public const string AcronymNotInLegend = "acronym-not-in-legend";
    /// <summary>An acronym is explained and not used.</summary>
    public const string AcronymUnused = "acronym-unused";
    /// <summary>An acronym is spelled otherwise than in the legend.</summary>
    public const string AcronymVariant = "acronym-variant";
    /// <summary>A section has two names.</summary>
    public const string SectionAlias = "section-alias";
    /// <summary>A section has no number and was numbered by its place.</summary>
    public const string SectionNumbered = "section-numbered";
    /// <summary>The paper says two things.</summary>
    public const string Contradiction = "contradiction";
    /// <summary>Marks of a web page stand among the words.</summary>
    public const string HtmlRemnant = "html-remnant";
    /// <summary>A table has no headings that could be understood.</summary>
    public const string NoHeader = "no-header";
    /// <summary>A column's heading could not be understood.</summary>
    public const string UnknownColumn = "unknown-column";
    /// <summary>Two columns of a table were taken to hold the same.</summary>
    public const string SameColumns = "same-columns";
    /// <summary>A timescale could not be understood for certain.</summary>
    public const string Timescale = "timescale";
    /// <summary>A timescale names several dates.</summary>
    public const string SeveralDates = "several-dates";
    /// <summary>A lead could not be split or understood for certain.</summary>
    public const string Lead = "lead";
    /// <summary>The council's answer is not an action.</summary>
    public const string Response = "response";
    /// <summary>Prose holds actions without a number.</summary>
    public const string UnnumberedActions = "unnumbered-actions";
    /// <summary>A date in the record of review could not be read.</summary>
    public const string ReviewDate = "review-date";
    /// <summary>The paper's own date was found in its words.</summary>
    public const string PaperDate = "paper-date";
    /// <summary>No actions were found.</summary>
    public const string NothingFound = "nothing-found";
}
