namespace GoldenThread.Domain.Thread;

/// <summary>How many lines of a perspective stand how. They are counted and never blended: a mean of colours would be nobody's judgement, and hide the one that matters.</summary>
/// <param name="OnCourse">As they should be, or reached.</param>
/// <param name="Near">In doubt.</param>
/// <param name="Off">Not as they should be.</param>
/// <param name="Without">Without a colour: no figure, no rule, nothing said.</param>
public sealed record PerspectiveTally(int OnCourse, int Near, int Off, int Without)
{
    /// <summary>How many lines there are.</summary>
    public int All => OnCourse + Near + Off + Without;

    /// <summary>"3 on course, 1 near, none off, 2 without a colour".</summary>
    public string InWords => All == 0 ? "Nothing stands here yet" : string.Join(", ", new[] { (OnCourse, "on course"), (Near, "near"), (Off, "off"), (Without, "without a colour") }.Select(each => $"{(each.Item1 == 0 ? "none" : $"{each.Item1}")} {each.Item2}"));

    /// <summary>Counts them.</summary>
    /// <param name="tones">How each stands.</param>
    public static PerspectiveTally Of(IEnumerable<ThreadTone> tones)
    {
        var all = tones.ToList();
        int Count(params ThreadTone[] these) => all.Count(these.Contains);
        return new(Count(ThreadTone.Good, ThreadTone.Done), Count(ThreadTone.Doubt), Count(ThreadTone.Bad), Count(ThreadTone.Unknown));
    }
}
