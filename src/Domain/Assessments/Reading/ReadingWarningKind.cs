namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>The kinds of <see cref="ReadingWarning"/>.</summary>
public static class ReadingWarningKind
{
    /// <summary>Nothing was found, or no words at all.</summary>
    public const string NothingFound = "nothing-found";
    /// <summary>The report's paragraphs have no numbers of their own.</summary>
    public const string NoNumbers = "no-numbers";
    /// <summary>The paragraph numbers begin again.</summary>
    public const string NumbersRestart = "numbers-restart";
    /// <summary>Paragraph numbers are missing.</summary>
    public const string NumbersMissing = "numbers-missing";
    /// <summary>A paragraph number stands there twice.</summary>
    public const string NumberTwice = "number-twice";
    /// <summary>A paragraph number stands out of its order.</summary>
    public const string NumberOutOfOrder = "number-out-of-order";
    /// <summary>A number at the start of words may be a year, a date or a quantity.</summary>
    public const string NumberInDoubt = "number-in-doubt";
    /// <summary>A numbered list was taken as part of the paragraph above it.</summary>
    public const string ListInside = "list-inside";
    /// <summary>A table stands inside a paragraph, or where no paragraph is.</summary>
    public const string Table = "table";
    /// <summary>Words were taken as a heading although the paper does not mark them as one.</summary>
    public const string HeadingGuessed = "heading-guessed";
    /// <summary>Words belong to no numbered paragraph, line or criterion and were left out.</summary>
    public const string LeftOut = "left-out";
    /// <summary>A page number, a running head or a contents page was left out.</summary>
    public const string PageFurniture = "page-furniture";
    /// <summary>Two scores of one name differ.</summary>
    public const string ScoresDiffer = "scores-differ";
    /// <summary>The paper is longer than such papers are.</summary>
    public const string VeryLong = "very-long";
    /// <summary>A question, theme or line has no title of its own.</summary>
    public const string NoTitle = "no-title";
    /// <summary>A line has no criteria.</summary>
    public const string NoCriteria = "no-criteria";
    /// <summary>A reference stands there twice.</summary>
    public const string RefTwice = "ref-twice";
    /// <summary>Words were taken as a criterion although the paper does not mark them as an item of the list.</summary>
    public const string UnmarkedCriterion = "unmarked-criterion";
}
