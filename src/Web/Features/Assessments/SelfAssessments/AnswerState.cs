using GoldenThread.Domain.Assessments.SelfAssessments;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>How far a line has come, as pages show it.</summary>
/// <param name="Kind">The kind of the status tag.</param>
/// <param name="Words">The words.</param>
public sealed record AnswerState(string Kind, string Words)
{
    /// <param name="due">The day by which it is to be answered; null for none.</param>
    public static AnswerState Of(LineAnswer? answer, DateOnly? due, DateOnly today) => answer switch
    {
        { IsFinished: true, Reading.Agrees: true } => new("done", "Read, agreed"),
        { IsFinished: true, Reading.Agrees: false } => new("risk", "Read, not agreed"),
        { IsFinished: true } => new("track", "Finished"),
        _ when due < today => new("overdue", "Overdue"),
        null => new("not", "Not begun"),
        _ => new("risk", "Being written"),
    };
}
