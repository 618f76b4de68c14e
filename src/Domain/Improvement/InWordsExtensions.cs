namespace GoldenThread.Domain.Improvement;

/// <summary>How statuses and states are said.</summary>
public static class InWordsExtensions
{
    /// <summary>The status as a person says it.</summary>
    /// <param name="status">The status.</param>
    public static string InWords(this ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => "Not started",
        ActionStatus.OnTrack => "On track",
        ActionStatus.AtRisk => "At risk",
        ActionStatus.Done => "Done",
        ActionStatus.Deferred => "Deferred",
        ActionStatus.Superseded => "Superseded",
        _ => "No separate action",
    };

    /// <summary>The state as a person says it, within a sentence.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this CriterionState state) => state switch
    {
        CriterionState.Met => "met",
        CriterionState.Partly => "partly met",
        CriterionState.NotMet => "not met",
        _ => "not yet judged",
    };

    /// <summary>The response as a person says it.</summary>
    /// <param name="response">The response.</param>
    public static string InWords(this Response response) => response switch
    {
        Response.NoAction => "No separate action",
        Response.AlreadyPractice => "Already our practice",
        _ => "Act",
    };

    /// <summary>How far a regulator agrees, after its name.</summary>
    /// <param name="extent">How far.</param>
    public static string InWords(this AgreementExtent extent) => extent switch
    {
        AgreementExtent.Agrees => "agrees",
        AgreementExtent.InPart => "agrees in part",
        _ => "does not agree",
    };
}
