using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Reports;

public sealed partial class AnnualReport
{
    /// <summary>Begins the annual report of a financial year.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="year">The financial year; null where none was chosen.</param>
    /// <param name="taken">The years that have one.</param>
    /// <param name="actor">Who begins it.</param>
    public static (AnnualReport? Report, Outcome<AnnualReportBegun> Outcome) Begin(Guid id, FinancialYear? year, IEnumerable<int> taken, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return (null, Actor.Refused("prepare the annual report")); }
        if (year is not { } of || of.Start > actor.Today) { return (null, new Problem("Year", "Choose a year that has begun.")); }
        if (taken.Contains(of.FirstYear)) { return (null, new Problem("Year", $"There is an annual report of {of} already. Open it, or correct it from there.")); }
        var begun = new AnnualReport { Id = id, Year = of.FirstYear, Draft = new(new(), actor.Today, actor.Post, actor.Account) };
        return (begun, new AnnualReportBegun(begun.Ref));
    }

    /// <summary>Writes in it, until it is approved; it may be saved before it is whole.</summary>
    /// <param name="typed">What is written and chosen.</param>
    /// <param name="offered">Everything approved of the year.</param>
    /// <param name="actor">Who writes.</param>
    public Outcome<AnnualReportWritten> Write(AnnualWords typed, IReadOnlyCollection<AnnualSnapshot> offered, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("prepare the annual report"); }
        if (Draft is null) { return new Problem("", "It was approved: nothing in it changes any more. Begin a correction, and say what it changes."); }
        List<Problem?> faults =
        [
            Long("Introduction", typed.Introduction), Long("Learned", typed.Learned), Long("NextYear", typed.NextYear),
            .. typed.Chosen.SelectMany(each => new[]
            {
                offered.Any(one => one.Key == each.Key) ? null : new Problem($"Chosen[{each.Key}]", "This is not among what was approved of the year."),
                Naming.TooLong($"Heading[{each.Key}]", each.Heading, MaxHeading),
                Long($"Words[{each.Key}]", each.Words),
            }),
        ];
        if (faults.OfType<Problem>().ToList() is { Count: > 0 } found) { return found; }
        var words = new AnnualWords
        {
            Introduction = Text(typed.Introduction),
            Learned = Text(typed.Learned),
            NextYear = Text(typed.NextYear),
            Chosen = [.. typed.Chosen.DistinctBy(each => each.Key).Select(each => new AnnualChoice(each.Key, Naming.Tidy(each.Heading), Text(each.Words)))],
        };
        Draft = new(words, actor.Today, actor.Post, actor.Account, Draft.Because);
        return new AnnualReportWritten(Ref, Stands is not null);
    }

    /// <summary>Approves it as it stands: from then on nothing in it changes.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="digest">The SHA-256 of it, in hexadecimal.</param>
    /// <param name="seen">The digest of what the approver looked at.</param>
    /// <param name="actor">Who approves, and not whoever wrote in it last.</param>
    public Outcome<AnnualReportApproved> Approve(AnnualContent content, string digest, string? seen, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("approve the annual report"); }
        if (Draft is not { } draft) { return new Problem("", "It is approved already."); }
        if (draft.Account == actor.Account) { return new Problem("", "You wrote in it last. Somebody else has to approve it."); }
        if (FinancialYear.End >= actor.Today) { return new Problem("", $"{FinancialYear} ends on {FinancialYear.End.InWords()}. It is approved when the year has ended."); }
        if (content.Parts.Count == 0) { return new Problem("", "No report is chosen for it yet."); }
        if (seen != digest) { return new Problem("", "Something in it has changed since you opened this page. Look at it again, then approve it."); }
        Issued = [.. Issued, new(Issued.Count + 1, draft.Words, content, digest, draft.By, actor.Today, actor.Post)];
        Draft = null;
        return new AnnualReportApproved(Ref, Issued.Count, digest);
    }

    /// <summary>Begins a correction of what was approved, from its words; until that is approved, what was approved stands.</summary>
    /// <param name="because">What it changes, and why.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<AnnualReportCorrected> Correct(string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("correct the annual report"); }
        if (Stands is not { } stands) { return new Problem("", "Nothing was approved that could be corrected."); }
        if (Draft is not null) { return new Problem("", "A correction is being prepared already."); }
        var reason = Text(because);
        if (reason.Length == 0) { return new Problem("Because", "Say what is changed, and why."); }
        if (Long("Because", reason) is { } tooLong) { return tooLong; }
        Draft = new(stands.Words, actor.Today, actor.Post, actor.Account, reason);
        return new AnnualReportCorrected(Ref, reason);
    }

    private static string Text(string? typed) => (typed ?? "").Trim().ReplaceLineEndings("\n");

    private static Problem? Long(string field, string text) => Naming.TooLong(field, text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), MaxWords);
}
