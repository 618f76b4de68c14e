using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>A paper that belongs to an item of an agenda.</summary>
public sealed record AgendaPaper
{
    /// <summary>How many clear working days lie between the day on which papers are due and the meeting, where no other day is given.</summary>
    public const int ClearDays = 5;

    /// <summary>Its number in the item, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The post that writes it; null where it is none.</summary>
    public Guid? Post { get; init; }

    /// <summary>Who writes it, where they are no post; empty where that is not said.</summary>
    public string Writer { get; init; } = "";

    /// <summary>By when it is to be given.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The day on which it was given; null before.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>The address where it is; empty where its words are here.</summary>
    public string Link { get; init; } = "";

    /// <summary>Which text holds its words; null where it is elsewhere, or not given.</summary>
    public Guid? TextId { get; init; }

    /// <summary>The day on which papers of a meeting are due, where no other day is given: five clear working days lie between it and the meeting.</summary>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="days">The council's working days.</param>
    public static DateOnly DueFor(DateOnly meeting, WorkingDays days) => days.AddWorkingDays(meeting, -(ClearDays + 1));
}

/// <summary>The words of a paper, kept beside the meeting so that nobody who looks at an agenda carries them along; never changed.</summary>
public sealed class PaperText
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The words, with a new line between paragraphs.</summary>
    public required string Words { get; init; }
}
