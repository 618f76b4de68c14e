namespace GoldenThread.Domain.Reports;

/// <summary>A check that the X-rays make.</summary>
/// <param name="Title">What it finds, as a heading.</param>
/// <param name="Why">Why it matters.</param>
public sealed record XRayCheck(string Title, string Why)
{
    /// <summary>Nobody leads.</summary>
    public static readonly XRayCheck NoLead = new("No lead", "Nobody can be asked how it stands.");
    /// <summary>Nothing would ever call it late.</summary>
    public static readonly XRayCheck NoDate = new("No date and no review", "Without an end or a review nothing will ever show that it is late.");
    /// <summary>Success is not described.</summary>
    public static readonly XRayCheck NoCriteria = new("No success criteria", "Nobody can say when it is done, or show an inspector that it made a difference.");
    /// <summary>A date passed and nobody said anything since.</summary>
    public static readonly XRayCheck PastNotUpdated = new("Date passed, and not updated since", "Members cannot tell whether it was done late, was forgotten, or has stopped.");
    /// <summary>Open for years without end.</summary>
    public static readonly XRayCheck OngoingLong = new("Ongoing for two years or more", "What never ends is no longer an improvement: it is either practice or has stalled.");
    /// <summary>Too many leads, or only a class of posts.</summary>
    public static readonly XRayCheck NoSingleOwner = new("No single owner", "What everybody leads nobody answers for.");
    /// <summary>The post that leads is vacant.</summary>
    public static readonly XRayCheck Vacant = new("Lead post without a holder", "Reminders reach nobody, and the action has no one to do it.");
    /// <summary>A lead has not accepted.</summary>
    public static readonly XRayCheck NotAccepted = new("Lead has not accepted", "The plan gives the action to a post that has not said yes.");
    /// <summary>Done on paper only.</summary>
    public static readonly XRayCheck EvidenceNotSeen = new("Done, but evidence not seen", "An inspector will ask for the evidence; nobody has recorded that they saw it.");
    /// <summary>No action without a reason.</summary>
    public static readonly XRayCheck NoReason = new("No action, and no reason given", "Members and inspectors read the reason; without it the comment looks ignored.");
    /// <summary>An acronym that no legend explains.</summary>
    public static readonly XRayCheck Unexplained = new("Acronyms that no legend explains", "Residents and new members cannot read the plan.");
    /// <summary>A legend entry that the plan does not use.</summary>
    public static readonly XRayCheck Unused = new("Acronyms explained but not used", "A long legend hides what matters in it.");
    /// <summary>One acronym written in two ways.</summary>
    public static readonly XRayCheck Variant = new("Acronyms written in two ways", "Readers wonder whether two things are meant.");
    /// <summary>A monitoring route that nobody can follow.</summary>
    public static readonly XRayCheck LooseRoute = new("Monitoring without a board or a date", "A report that goes to no board on no date will not be missed when it is not made.");
    /// <summary>A paragraph that the report does not have.</summary>
    public static readonly XRayCheck UnknownParagraph = new("Paragraphs that the report does not have", "The action answers something that was not said, or answers another paragraph than it says.");
}
