using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of who answers which part: a row for every part down to the lines, and some for another post.</summary>
public sealed class AssignmentForm
{
    private const int Further = 2;

    public List<AssignmentRow> Rows { get; set; } = [];

    public static AssignmentForm Of(SelfAssessment assessment, FrameworkContent content)
    {
        var (line, given) = (content.LineDepth(), assessment.Assignments.ToList());
        AssignmentRow Row(string reference)
        {
            var own = given.Find(each => each.Ref == reference);
            if (own is not null) { given.Remove(own); }
            return new() { Ref = reference, Post = own?.Post, Due = DateParts.Of(own?.Due) };
        }

        List<AssignmentRow> rows = [.. content.All().Where(each => each.Depth <= line).Select(each => Row(each.Part.Ref)), .. IsJudged(content) ? [Row(ScoringRule.Whole)] : Array.Empty<AssignmentRow>()];
        rows.AddRange(given.Select(each => new AssignmentRow { IsFurther = true, Ref = each.Ref, Post = each.Post, Due = DateParts.Of(each.Due) }));
        rows.AddRange(Enumerable.Range(0, Further).Select(_ => new AssignmentRow { IsFurther = true }));
        return new() { Rows = rows };
    }

    /// <summary>The days that are none, and rows of which half is missing: nothing that was typed is left out without a word.</summary>
    public IReadOnlyList<Problem> Faults => [.. Rows.Select(Fault).OfType<Problem>()];

    private static Problem? Fault(AssignmentRow row, int at) =>
        row.Due.Fault($"Form.Rows[{at}].Due", row.Ref is { Length: > 0 } of ? $"The day of {of}" : "The day")
        ?? (row.Post is null && (!row.Due.IsEmpty || row.IsFurther && !string.IsNullOrEmpty(row.Ref)) ? new($"Form.Rows[{at}].Post", $"Choose the post that answers {row.Ref}, or leave the row empty.")
        : row.Post is not null && string.IsNullOrEmpty(row.Ref) ? new($"Form.Rows[{at}].Ref", "Choose the part that this post answers.") : null);

    public IReadOnlyList<LineAssignment> Read() => [.. Rows.Where(row => row.Post is not null && !string.IsNullOrEmpty(row.Ref)).Select(row => new LineAssignment(row.Ref!, row.Post!.Value, row.Due.Read()))];

    // Where people judge the whole, somebody answers it.
    private static bool IsJudged(FrameworkContent content) => content.ScaleFor(ScoringRule.Whole) is not null && content.Scoring.All(rule => rule.Level != ScoringRule.Whole);
}

/// <summary>A part with a post and a day.</summary>
public sealed class AssignmentRow
{
    public bool IsFurther { get; set; }
    public string? Ref { get; set; }
    public Guid? Post { get; set; }
    public DateParts Due { get; set; } = new();
}
