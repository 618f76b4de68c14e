namespace GoldenThread.Domain.Assessments.Categories;

/// <summary>What one point more or less would give, score by score.</summary>
/// <param name="Now">What the scores give as they are.</param>
/// <param name="Rows">A row for each score: the corporate assessment or its themes, then the blocks that the council has.</param>
public sealed record StarWhatIf(StarOutcome Now, IReadOnlyList<StarWhatIfRow> Rows);

/// <summary>What one point more or less for one score would give.</summary>
/// <param name="Name">The theme, the block, or "corporate assessment".</param>
/// <param name="Score">What it scores now.</param>
/// <param name="More">What one point more gives; null where it has the best score.</param>
/// <param name="Less">What one point less gives; null where it has the worst score.</param>
public sealed record StarWhatIfRow(string Name, int Score, StarOutcome? More, StarOutcome? Less)
{
    /// <summary>Both in words: "one point more gives 4 stars; one point less gives 2 stars".</summary>
    public string InWords => string.Join("; ", new[] { Said("more", More), Said("less", Less) }.OfType<string>());

    private static string? Said(string way, StarOutcome? outcome) =>
        outcome is null ? null : outcome.IsKnown ? $"one point {way} gives {outcome.InWords}" : $"what one point {way} gives is {outcome.InWords}";
}
