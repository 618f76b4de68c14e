namespace GoldenThread.Documents.Reading;

/// <summary>Why a file was not read, in words for the person who sent it.</summary>
public sealed record DocumentRefusal(RefusalKind Kind, string Message)
{
    /// <summary>The line of a text file where it went wrong, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>For <see cref="RefusalKind.Encoding"/>: the encoding to offer, for <see cref="ReadingChoices.Encoding"/>.</summary>
    public string? OfferedEncoding { get; init; }

    /// <summary>For <see cref="RefusalKind.Encoding"/>: a few words as the offered encoding reads them, to show beside the question.</summary>
    public string? Sample { get; init; }
}
