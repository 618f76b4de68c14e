namespace GoldenThread.Domain.Thread;

/// <summary>A link as the thread is walked along it: made by somebody, or said by the records themselves.</summary>
/// <param name="Type">What the first is to the second.</param>
/// <param name="From">The first.</param>
/// <param name="To">The second.</param>
/// <param name="Because">Why it was made; or which record says it.</param>
public sealed record ThreadEdge(LinkType Type, ThreadEnd From, ThreadEnd To, string Because)
{
    /// <summary>The link that somebody made; null where the records say it themselves.</summary>
    public Guid? LinkId { get; init; }

    /// <summary>The post that made it; empty where nobody did.</summary>
    public string By { get; init; } = "";

    /// <summary>Since when it holds; null where that is not said.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The end that is why; null for a link beside.</summary>
    public ThreadEnd? Upper => Type.Way() switch { LinkWay.Up => To, LinkWay.Down => From, _ => null };

    /// <summary>The end that is what; null for a link beside.</summary>
    public ThreadEnd? Lower => Type.Way() switch { LinkWay.Up => From, LinkWay.Down => To, _ => null };

    /// <summary>The end that is not this one.</summary>
    /// <param name="end">One of its ends.</param>
    public ThreadEnd Other(ThreadEnd end) => From == end ? To : From;

    /// <summary>The link as said from one of its ends.</summary>
    /// <param name="end">The end.</param>
    public string InWords(ThreadEnd end) => From == end ? Type.InWords() : Type.Backwards();
}
