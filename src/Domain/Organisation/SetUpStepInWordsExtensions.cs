namespace GoldenThread.Domain.Organisation;

/// <summary>How the steps of the set-up are said.</summary>
public static class SetUpStepInWordsExtensions
{
    /// <summary>The step as a person says it, within a sentence.</summary>
    /// <param name="step">The step.</param>
    public static string InWords(this SetUpStep step) => step switch
    {
        SetUpStep.NameAndColour => "name and colour",
        SetUpStep.Settings => "financial year and cycle of updates",
        SetUpStep.Services => "services",
        SetUpStep.Posts => "posts and holders",
        SetUpStep.Boards => "boards",
        SetUpStep.Accounts => "accounts",
        _ => "first plan",
    };
}
