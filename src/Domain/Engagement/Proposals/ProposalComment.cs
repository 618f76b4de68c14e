namespace GoldenThread.Domain.Engagement;

/// <summary>What a member said of a proposal; every member sees it, unless it is held back.</summary>
/// <param name="Number">Its number in the proposal, from 1.</param>
/// <param name="Words">What they said.</param>
/// <param name="Account">The account that said it.</param>
/// <param name="As">As what they said it.</param>
/// <param name="On">The day.</param>
public sealed record ProposalComment(int Number, string Words, Guid Account, string As, DateOnly On)
{
    /// <summary>The personal data for which it is held back until a clerk lets it be seen; empty where it is not.</summary>
    public IReadOnlyList<PersonalDataKind> HeldBackFor { get; init; } = [];
}
