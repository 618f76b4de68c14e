namespace GoldenThread.Domain.Reports;

/// <summary>One weakness that the X-rays found in a plan.</summary>
/// <param name="Check">The check, by which findings are grouped.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The action; null when the finding is about the plan.</param>
/// <param name="Sentence">What was found, in words.</param>
/// <param name="Fix">The page below the action or the plan that puts it right: "change", "close", "about"; empty for the record itself.</param>
public sealed record XRayFinding(XRayCheck Check, XRaySeverity Severity, string? Code, string Sentence, string Fix);
