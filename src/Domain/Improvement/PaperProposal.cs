namespace GoldenThread.Domain.Improvement;

/// <summary>What the draft of a version took over of a newer paper for one action, so that it can be withdrawn while the draft lasts.</summary>
/// <param name="Import">The import that read the paper.</param>
/// <param name="Paper">The paper's name.</param>
/// <param name="Version">The label of the draft.</param>
/// <param name="Kind">What the paper would do to the action.</param>
/// <param name="Before">What it said before, or was proposed to say; null when nothing was proposed.</param>
/// <param name="Earlier">What the same draft took over of a paper before this one; null when nothing.</param>
/// <param name="ChangedSince">Whether somebody changed it by hand afterwards: then it is theirs and is not withdrawn.</param>
public sealed record PaperProposal(Guid Import, string Paper, string Version, ProposedKind Kind, ActionDefinition? Before = null, PaperProposal? Earlier = null, bool ChangedSince = false)
{
    /// <summary>Whether it, or one before it, comes from an import.</summary>
    /// <param name="import">The import.</param>
    /// <param name="version">The label of the draft in hand.</param>
    public bool IsFrom(Guid import, string version) => (Import == import && Version == version) || Earlier?.IsFrom(import, version) == true;
}
