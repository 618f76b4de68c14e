using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>A framework as it was read out of a paper; nothing of it is saved until a person has agreed.</summary>
public sealed record FrameworkReading
{
    /// <summary>What the framework says. Its levels are question, theme, line and criterion; without headline questions the themes are the top level. It has no parts where none were found.</summary>
    public required FrameworkContent Content { get; init; }

    /// <summary>Whatever a person should look at before agreeing.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }
}
