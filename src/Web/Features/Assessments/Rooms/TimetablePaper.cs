using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The timetable of an inspection, whom the inspectors meet, and the documents that they asked for, as a paper for them.</summary>
public static class TimetablePaper
{
    public static Report Of(OpenedRoom room, WorkingDays days, PostChart chart, DateOnly today)
    {
        var inspection = room.Inspection;
        var plan = PlannedInspection.Of(inspection, days, today);
        List<ReportBlock> blocks = [new ReportParagraph($"{inspection.Body}. As at {today.InWords()}.")];
        blocks.Add(new ReportHeading(2, "Timetable"));
        blocks.Add(plan.Steps.Count == 0 ? new ReportParagraph("No timetable is set.") : TimetableFile.Table(plan));
        blocks.Add(new ReportHeading(2, "Interviews and focus groups"));
        blocks.Add(inspection.Encounters.All(each => each.IsCancelled) ? new ReportParagraph("None is planned.") : Encounters(inspection));
        blocks.Add(new ReportHeading(2, "Documents that were asked for"));
        blocks.Add(inspection.Documents.Count == 0 ? new ReportParagraph("None was asked for.") : Documents(room, chart, today));
        return new() { Title = $"{inspection.Title}: timetable, interviews and documents", Blocks = blocks };
    }

    private static ReportTable Encounters(Inspection inspection) => new()
    {
        Caption = "Interviews and focus groups",
        Columns = [new("What"), new("With", 2), new("About", 2), new("Day", 1.2), new("Time"), new("Place", 1.4), new("Confirmed")],
        Rows = inspection.Encounters.Where(each => !each.IsCancelled).OrderBy(each => each.On ?? DateOnly.MaxValue).ThenBy(each => each.Time, StringComparer.Ordinal).Select(each => ReportRow.Of(
            ReportCell.Of(each.IsGroup ? "Focus group" : "Interview"), ReportCell.Of(each.With), ReportCell.Of(each.About), each.On is { } on ? ReportCell.Of(on) : ReportCell.Of("Not set"),
            ReportCell.Of(each.Time), ReportCell.Of(each.Where), ReportCell.Of(each.IsConfirmed ? "Yes" : "Not yet"))),
    };

    private static ReportTable Documents(OpenedRoom room, PostChart chart, DateOnly today) => new()
    {
        Caption = "Documents that were asked for",
        Columns = [new("No.", 0.5), new("What", 3), new("Asked for", 1.2), new("Due", 1.2), new("Who gives it", 1.6), new("What was given", 2.4), new("How it stands", 1.2)],
        Rows = room.Inspection.Documents.Select(document => ReportRow.Of(
            ReportCell.Of(document.Number), ReportCell.Of(document.What), ReportCell.Of(document.AskedOn), document.Due is { } due ? ReportCell.Of(due) : ReportCell.Of("No day"), ReportCell.Of(chart.Post(document.Post)?.Title ?? "Nobody yet"),
            ReportCell.Of($"{(room.NumberOf(document.EvidenceId) is { } number ? $"No. {number} in this room. " : "")}{document.Words}".Trim()), ReportCell.Of(InWords(document, today)))),
    };

    private static string InWords(DocumentRequest document, DateOnly today) => document.StateOn(today) switch
    {
        DocumentState.Asked => "Asked for",
        DocumentState.Late => $"{CountingWords.Several(document.DaysLate(today), "day")} late",
        DocumentState.Given => $"Given on {document.GivenOn!.Value.InWords()}",
        DocumentState.GivenLate => $"Given on {document.GivenOn!.Value.InWords()}, {CountingWords.Several(document.DaysLate(today), "day")} late",
        _ => "Withdrawn",
    };
}
