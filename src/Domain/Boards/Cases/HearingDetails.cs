namespace GoldenThread.Domain.Boards;

/// <summary>What a clerk types of a case at a meeting.</summary>
public sealed record HearingDetails
{
    /// <summary>Who presented it.</summary>
    public string? Presenter { get; init; }

    /// <summary>Why whoever was to present it did not.</summary>
    public string? PresenterAbsent { get; init; }

    /// <summary>What the board was asked.</summary>
    public BoardAsk? Ask { get; init; }

    /// <summary>What was said.</summary>
    public string? Discussion { get; init; }

    /// <summary>The risks that were named.</summary>
    public IReadOnlyList<string> Risks { get; init; } = [];

    /// <summary>What is being done about it.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>What was decided; null while nobody has said.</summary>
    public DecisionKind? Decision { get; init; }

    /// <summary>The decision in words.</summary>
    public string? Words { get; init; }

    /// <summary>What was recommended.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>What was promised.</summary>
    public IReadOnlyList<CasePromise> Promises { get; init; } = [];

    /// <summary>The members of the board who answer for what the case is about.</summary>
    public IReadOnlyList<string> MembersWhoAnswer { get; init; } = [];

    /// <summary>The open promises from which the board releases whoever made them.</summary>
    public IReadOnlyList<PromiseRelease> Releases { get; init; } = [];

    /// <summary>The papers that were asked for.</summary>
    public IReadOnlyList<PaperAsked> Papers { get; init; } = [];

    /// <summary>The boards to which it goes.</summary>
    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    /// <summary>The meetings to which it comes back.</summary>
    public IReadOnlyList<BringBack> BringBacks { get; init; } = [];
}
