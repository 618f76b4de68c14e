using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A finance extract was taken over into the lines of the budget.</summary>
/// <param name="About">The extract.</param>
/// <param name="Added">How many lines are new.</param>
/// <param name="Changed">How many changed.</param>
/// <param name="Same">How many stayed the same.</param>
/// <param name="Missing">How many lines of its years it does not have; they stay as they were.</param>
/// <param name="LeftOut">How many rows were no lines.</param>
/// <param name="Hash">The SHA-256 of the file.</param>
public sealed record FinanceExtractTaken(RecordRef About, int Added, int Changed, int Same, int Missing, int LeftOut, string Hash) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Taken over: {Added} new, {Changed} changed, {Same} the same{(Missing > 0 ? $"; {CountingWords.Several(Missing, "line")} of its years {(Missing == 1 ? "is" : "are")} not in it and {(Missing == 1 ? "stays" : "stay")} as {(Missing == 1 ? "it was" : "they were")}" : "")}{(LeftOut > 0 ? $"; {CountingWords.Several(LeftOut, "row")} left out" : "")}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Field, string? Before, string? After)> Values => [("file", null, Hash)];
}
