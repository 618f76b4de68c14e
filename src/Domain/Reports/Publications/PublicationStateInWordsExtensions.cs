namespace GoldenThread.Domain.Reports;

/// <summary>How the states of a publication are said.</summary>
public static class PublicationStateInWordsExtensions
{
    /// <summary>The state in words.</summary>
    /// <param name="state">The state.</param>
    public static string InWords(this PublicationState state) => state switch
    {
        PublicationState.Prepared => "Being prepared",
        PublicationState.Approved => "Approved, no moment set",
        PublicationState.Embargoed => "Approved, under embargo",
        PublicationState.Published => "Published",
        PublicationState.Superseded => "A later one took its place",
        _ => "Withdrawn",
    };
}
