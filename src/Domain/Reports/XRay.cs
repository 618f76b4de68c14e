using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Reports;

/// <summary>Looks through a plan for what will fail it in front of members or inspectors.</summary>
public static class XRay
{
    /// <summary>More leads than this and nobody answers for the action.</summary>
    public const int MostLeads = 3;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Every finding, the serious ones first, then in the order of the plan.</summary>
    /// <param name="subject">The plan and what is needed to judge it.</param>
    public static IReadOnlyList<XRayFinding> Of(XRaySubject subject) =>
        [.. subject.Actions.Where(action => action.RemovedOn is null).SelectMany(action => OfAction(action, subject)).Concat(OfWords(subject)).OrderBy(finding => finding.Severity)];

    private static IEnumerable<XRayFinding> OfAction(ImprovementAction action, XRaySubject s)
    {
        var (d, p) = (action.Definition, action.Progress);
        if (d.Response != Response.Act)
        {
            if (string.IsNullOrWhiteSpace(d.ResponseReason)) { yield return Found(XRayCheck.NoReason, XRaySeverity.Serious, "answers a comment without an action and gives no reason."); }
        }
        else if (p.IsClosed)
        {
            if (p.Status == ActionStatus.Done && !p.EvidenceSeen) { yield return Found(XRayCheck.EvidenceNotSeen, XRaySeverity.Serious, "is said to be done; nobody has recorded that they saw the evidence.", "close"); }
        }
        else
        {
            foreach (var finding in OfLeads(action, s).Concat(OfDates(action, s))) { yield return finding; }
            if (d.Criteria.Count == 0) { yield return Found(XRayCheck.NoCriteria, XRaySeverity.Doubtful, "has no success criteria."); }
            foreach (var route in d.Monitoring.Where(route => route.BoardId is null || route.NextDue is null))
            {
                yield return Found(XRayCheck.LooseRoute, XRaySeverity.Tidy, $"is watched through “{route.Words}”, which has {(route.BoardId is not null ? "no date" : route.NextDue is not null ? "no board" : "neither a board nor a date")}.");
            }
        }

        if (s.Paragraphs is { } known)
        {
            foreach (var paragraph in d.Paragraphs.Where(paragraph => !known.Contains(paragraph))) { yield return Found(XRayCheck.UnknownParagraph, XRaySeverity.Doubtful, $"cites paragraph {paragraph}, which the report does not have."); }
        }

        XRayFinding Found(XRayCheck check, XRaySeverity severity, string says, string fix = "change") => new(check, severity, action.Code, $"{action.Code} {says}", fix);
    }

    private static IEnumerable<XRayFinding> OfLeads(ImprovementAction action, XRaySubject s)
    {
        var leads = action.Definition.Leads;
        if (leads.Count == 0)
        {
            yield return new(XRayCheck.NoLead, XRaySeverity.Serious, action.Code, $"{action.Code} has no lead.", "change");
            yield break;
        }

        if (leads.Count > MostLeads) { yield return new(XRayCheck.NoSingleOwner, XRaySeverity.Doubtful, action.Code, $"{action.Code} has {leads.Count} leads.", "change"); }
        else if (leads.All(lead => lead.PostId is null))
        {
            var (first, matched) = (leads[0], leads.Any(lead => lead.PostClass is not null));
            yield return new(XRayCheck.NoSingleOwner, XRaySeverity.Doubtful, action.Code, matched ? $"{action.Code} is led by a class of posts only: “{first.AsPrinted}”." : $"{action.Code} is led by “{first.AsPrinted}”, which matches no post.", "change");
        }

        foreach (var post in leads.Select(lead => s.Chart.Post(lead.PostId)).OfType<Organisation.Post>())
        {
            if (post.EndedOn < s.Today || !s.HeldPosts.Contains(post.Id)) { yield return new(XRayCheck.Vacant, XRaySeverity.Serious, action.Code, $"{action.Code} is led by the {post.Title}, {(post.EndedOn < s.Today ? "a post that has ended" : "which nobody holds")}.", "change"); }
            else if (!action.Progress.AcceptedBy.ContainsKey(post.Id)) { yield return new(XRayCheck.NotAccepted, XRaySeverity.Tidy, action.Code, $"{action.Code} waits for the {post.Title} to accept it.", ""); }
        }
    }

    private static IEnumerable<XRayFinding> OfDates(ImprovementAction action, XRaySubject s)
    {
        var (d, p) = (action.Definition, action.Progress);
        if (action.HasNoEnd(d.NextReview)) { yield return new(XRayCheck.NoDate, XRaySeverity.Serious, action.Code, $"{action.Code} has {(d.Timescale.Text.Length > 0 ? $"the timescale “{d.Timescale.Text}”" : "no timescale")} and no review date.", "change"); }

        if (NextThing.Of(d, p) is { } next && next.Due < s.Today && (p.UpdatedAt is not { } at || DateOnly.FromDateTime(at.UtcDateTime) <= next.Due))
        {
            yield return new(XRayCheck.PastNotUpdated, XRaySeverity.Serious, action.Code, $"{action.Code}: “{next.What}” was due on {Day(next.Due)} and nobody has said since how it stands.", "update");
        }

        if (d.Timescale.Kind == TimescaleKind.Ongoing && s.Since.TryGetValue(action.Id, out var since) && since.AddYears(2) <= s.Today)
        {
            yield return new(XRayCheck.OngoingLong, XRaySeverity.Doubtful, action.Code, $"{action.Code} has been ongoing since {Day(since)} or before.", "change");
        }
    }

    private static IEnumerable<XRayFinding> OfWords(XRaySubject s)
    {
        var use = AcronymUse.Of(s.Actions.Where(action => action.RemovedOn is null), s.Plan, s.KnownAcronyms);
        foreach (var (acronym, codes) in use.Unexplained) { yield return new(XRayCheck.Unexplained, XRaySeverity.Tidy, null, $"“{acronym}” is used in {AcronymUse.In(codes)} and explained nowhere.", "edit"); }
        foreach (var entry in use.Unused) { yield return new(XRayCheck.Unused, XRaySeverity.Tidy, null, $"“{entry.Acronym}” ({entry.Meaning}) is in the plan's legend and used in no action.", "edit"); }
        foreach (var (acronym, variants) in use.Variants) { yield return new(XRayCheck.Variant, XRaySeverity.Tidy, null, $"“{acronym}” is also written {string.Join(" and ", variants.Select(variant => $"“{variant}”"))}.", "edit"); }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);
}
