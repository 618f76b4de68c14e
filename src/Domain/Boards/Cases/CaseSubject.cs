namespace GoldenThread.Domain.Boards;

/// <summary>What a case is about.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Which; null for something that has no record of its own, such as a matter for discussion.</param>
/// <param name="Title">Its title when it was called in, with its code where it has one.</param>
public sealed record CaseSubject(SubjectKind Kind, Guid? Id, string Title);

/// <summary>What can be called in.</summary>
public enum SubjectKind
{
    /// <summary>A measure.</summary>
    Measure,

    /// <summary>An action of an improvement plan.</summary>
    Action,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A saving.</summary>
    Saving,

    /// <summary>A risk.</summary>
    Risk,

    /// <summary>A management standard.</summary>
    Standard,

    /// <summary>A service of the council.</summary>
    Service,

    /// <summary>Anything else that a board talks about.</summary>
    Matter,
}

/// <summary>Kinds of subjects in words.</summary>
public static class SubjectKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this SubjectKind kind) => kind switch
    {
        SubjectKind.Standard => "Management standard",
        _ => kind.ToString(),
    };
}
