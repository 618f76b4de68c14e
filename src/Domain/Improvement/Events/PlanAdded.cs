using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A plan was created or read from a paper.</summary>
/// <param name="About">The plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="Actions">How many actions it has.</param>
/// <param name="From">The paper.</param>
/// <param name="FilesLeftOut">How many files of evidence it names that did not come along.</param>
public sealed record PlanAdded(RecordRef About, string Title, int Actions, string? From, int FilesLeftOut = 0) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => From is null ? $"Plan {Title} created" : $"Plan {Title} read from {From}: {Actions} actions{(FilesLeftOut > 0 ? $"; {FilesLeftOut} {(FilesLeftOut == 1 ? "file" : "files")} of evidence that it names did not come along and are to be attached again" : "")}";
}
