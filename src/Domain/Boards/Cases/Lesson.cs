namespace GoldenThread.Domain.Boards;

/// <summary>What was learned from a case: the exception, what was done about it, what came of it, and what others should do (R94).</summary>
public sealed record Lesson
{
    /// <summary>Its number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What had happened: the exception.</summary>
    public required string Happened { get; init; }

    /// <summary>What was done about it.</summary>
    public required string Done { get; init; }

    /// <summary>What came of it.</summary>
    public required string Came { get; init; }

    /// <summary>What others should do.</summary>
    public required string Advice { get; init; }

    /// <summary>The services that it concerns.</summary>
    public IReadOnlyList<Guid> Services { get; init; } = [];

    /// <summary>The themes under which it is found.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The day on which it was recorded.</summary>
    public DateOnly WrittenOn { get; init; }

    /// <summary>The post that recorded it.</summary>
    public string WrittenBy { get; init; } = "";

    /// <summary>Where else it was used.</summary>
    public IReadOnlyList<LessonUse> Uses { get; init; } = [];
}

/// <summary>Somebody did as a lesson says.</summary>
/// <param name="Where">Where: a service, a team, another council.</param>
/// <param name="On">When.</param>
/// <param name="By">The post that says so.</param>
public sealed record LessonUse(string Where, DateOnly On, string By);

/// <summary>What is typed of a lesson.</summary>
public sealed record LessonDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What had happened.</summary>
    public string? Happened { get; init; }

    /// <summary>What was done about it.</summary>
    public string? Done { get; init; }

    /// <summary>What came of it.</summary>
    public string? Came { get; init; }

    /// <summary>What others should do.</summary>
    public string? Advice { get; init; }

    /// <summary>The services that it concerns.</summary>
    public IReadOnlyList<Guid> Services { get; init; } = [];

    /// <summary>The themes, with commas between them.</summary>
    public string? Themes { get; init; }
}
