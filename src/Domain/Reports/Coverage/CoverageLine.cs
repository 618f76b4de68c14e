using GoldenThread.Domain.Assessments.Findings;

namespace GoldenThread.Domain.Reports;

/// <summary>One paragraph of a report with what answers it.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Findings">The findings that rest on it and stand.</param>
/// <param name="Actions">The actions that answer it: those of the findings, and those of an answering plan that cite it.</param>
/// <param name="State">Whether it is answered.</param>
public sealed record CoverageLine(ReportParagraph Paragraph, IReadOnlyList<Finding> Findings, IReadOnlyList<CitingAction> Actions, CoverageState State);

/// <summary>An action as it answers a report.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Plan">The code of its plan.</param>
/// <param name="Code">Its code.</param>
/// <param name="Title">What is done, in its own words.</param>
/// <param name="Paragraphs">The numbers of the paragraphs that it cites.</param>
public sealed record CitingAction(Guid Id, string Plan, string Code, string Title, IReadOnlyList<int> Paragraphs);

/// <summary>Whether a paragraph is answered.</summary>
public enum CoverageState
{
    /// <summary>It wants no answer.</summary>
    NotNeeded,

    /// <summary>It wants an answer and has none.</summary>
    Unanswered,

    /// <summary>An answer waits for approval.</summary>
    Proposed,

    /// <summary>It is answered.</summary>
    Answered,
}
