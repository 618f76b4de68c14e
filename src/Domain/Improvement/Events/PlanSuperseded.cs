using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The next plan came into force and took the place of this one.</summary>
/// <param name="About">The plan.</param>
/// <param name="By">The title of the next plan.</param>
/// <param name="Undecided">The version that was in hand and on which no board will decide; null when there was none.</param>
public sealed record PlanSuperseded(RecordRef About, string By, string? Undecided) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Superseded by {By}{(Undecided is null ? "" : $"; version {Undecided} was in hand and is not decided on")}";
}
