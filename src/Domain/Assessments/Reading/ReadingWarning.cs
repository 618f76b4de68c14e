namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Something that a person should look at before a reading is used.</summary>
/// <param name="Where">The place in the paper: "paragraph 12", "table 3, row 4", "the paper".</param>
/// <param name="Kind">One of the names in <see cref="ReadingWarningKind"/>.</param>
/// <param name="Message">What was found and what was made of it, in plain words.</param>
public sealed record ReadingWarning(string Where, string Kind, string Message);
