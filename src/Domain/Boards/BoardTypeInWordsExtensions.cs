namespace GoldenThread.Domain.Boards;

/// <summary>How kinds of boards are said.</summary>
public static class BoardTypeInWordsExtensions
{
    /// <summary>The kind as a person says it.</summary>
    /// <param name="type">The kind.</param>
    public static string InWords(this BoardType type) => type switch
    {
        BoardType.FullCouncil => "Full council",
        BoardType.Executive => "Cabinet or Executive",
        BoardType.Scrutiny => "Overview and scrutiny",
        BoardType.Committee => "Committee of members",
        BoardType.Officers => "Board of officers",
        BoardType.Inspectors => "Inspectors and auditors",
        _ => "Partnership",
    };
}
