using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Reports;

public sealed partial class MonitoringReport
{
    /// <summary>The most characters of a reason for reporting a period again.</summary>
    public const int MaxReason = 1000;

    /// <summary>A report of a quarter of a financial year, as it is begun.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="council">The council.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="choice">What the officer chose.</param>
    public static MonitoringReport Of(Guid id, Guid council, FinancialQuarter quarter, MonitoringChoice choice)
    {
        var period = Period.Of(quarter);
        return new() { Id = id, CouncilId = council, Code = CodeOf(quarter), Title = $"Core Monitoring, {quarter}", From = period.From, To = period.To, Kind = period.Kind, Choice = choice };
    }

    /// <summary>How addresses name the first report of a quarter: "2026-27-q2".</summary>
    /// <param name="quarter">The quarter.</param>
    public static string CodeOf(FinancialQuarter quarter) => string.Create(CultureInfo.InvariantCulture, $"{quarter.Year.FirstYear}-{(quarter.Year.FirstYear + 1) % 100:00}-q{quarter.Number}");

    /// <summary>Begins it.</summary>
    /// <param name="taken">The codes of the council's reports.</param>
    /// <param name="actor">Who begins it.</param>
    public Outcome<MonitoringBegun> Begin(IEnumerable<string> taken, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("begin a report of Core Monitoring"); }
        if (From > actor.Today) { return new Problem("Quarter", "This quarter has not begun."); }
        if (taken.Contains(Code)) { return new Problem("Quarter", "There is a report of this quarter already. Open it, or report the quarter again from there."); }
        return Choice.Fault is { } fault ? fault : new MonitoringBegun(Ref);
    }

    /// <summary>Changes what was chosen and said, while it is a draft.</summary>
    /// <param name="choice">What the officer chose.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<MonitoringChanged> Change(MonitoringChoice choice, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change a report of Core Monitoring"); }
        if (IsFrozen) { return Frozen; }
        if (choice.Fault is { } fault) { return fault; }
        Choice = choice;
        return new MonitoringChanged(Ref);
    }

    /// <summary>Freezes it: what it shows now is what was reported, whatever is corrected later.</summary>
    /// <param name="content">Every line as it stands.</param>
    /// <param name="digest">The SHA-256 of the content, in hexadecimal.</param>
    /// <param name="actor">Who freezes it.</param>
    public Outcome<MonitoringFrozen> Freeze(MonitoringContent content, string digest, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("freeze a report of Core Monitoring"); }
        if (IsFrozen) { return Frozen; }
        if (To >= actor.Today) { return new Problem("", $"The quarter ends on {To.InWords()}. Freeze the report when it has ended."); }
        if (content.Lines.Count == 0) { return new Problem("", "There is no measure in the report. Choose other lists."); }
        (Content, Digest, FrozenAt, FrozenBy) = (content, digest, actor.At, actor.Post);
        return new MonitoringFrozen(Ref, digest, content.Lines.Count);
    }

    /// <summary>Reports the period again, in an edition of its own; what was reported stays.</summary>
    /// <param name="id">The identity of the next edition.</param>
    /// <param name="because">Why.</param>
    /// <param name="latest">The highest edition of the period.</param>
    /// <param name="actor">Who opens it again.</param>
    public Outcome<MonitoringReopened> Reopen(Guid id, string? because, int latest, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("report a quarter again"); }
        if (!IsFrozen) { return new Problem("", "It is a draft: change it as it is."); }
        if (Edition < latest) { return new Problem("", "There is a later edition already. Open that one."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why the quarter is reported again."); }
        if (because.Trim().Length > MaxReason) { return new Problem("Because", $"This has {because.Trim().Length} characters; the limit is {MaxReason}."); }
        var code = Edition == 1 ? Code : Code[..Code.LastIndexOf('-')];
        var title = Edition == 1 ? Title : Title[..Title.LastIndexOf(',')];
        var next = new MonitoringReport
        {
            Id = id,
            CouncilId = CouncilId,
            Code = string.Create(CultureInfo.InvariantCulture, $"{code}-{Edition + 1}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"{title}, edition {Edition + 1}"),
            From = From,
            To = To,
            Kind = Kind,
            Edition = Edition + 1,
            Replaces = Id,
            Because = because.Trim(),
            Choice = Choice,
        };
        return new MonitoringReopened(next.Ref, because.Trim()) { Next = next };
    }

    private static Problem Frozen => new("", "The report is frozen: what was reported stays what was reported. Report the quarter again if it has to change.");
}
