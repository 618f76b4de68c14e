using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What was learned from a case was recorded.</summary>
/// <param name="About">The case.</param>
/// <param name="Title">The title of the lesson.</param>
/// <param name="Advice">What others should do.</param>
public sealed record LessonWritten(RecordRef About, string Title, string Advice) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Lesson recorded: {Title}";

    /// <inheritdoc/>
    public override string? Said => Advice;
}

/// <summary>Somebody did as a lesson of a case says.</summary>
/// <param name="About">The case.</param>
/// <param name="Title">The title of the lesson.</param>
/// <param name="Where">Where it was used.</param>
public sealed record LessonUsed(RecordRef About, string Title, string Where) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Lesson used: {Title}";

    /// <inheritdoc/>
    public override string? Said => Where;
}
