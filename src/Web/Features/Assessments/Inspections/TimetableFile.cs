using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Web.Features.Improvement;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The timetable of an inspection as a file: a calendar, or its steps as a table.</summary>
public static class TimetableFile
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("ics", "Calendar"), ("xlsx", "Excel"), ("csv", "CSV")];

    public static void Write(Inspection inspection, PlannedInspection plan, string format, Stream output)
    {
        if (format == "xlsx") { ExcelWriter.Write(new() { Title = $"{inspection.Title}: timetable", Blocks = [Table(plan)] }, output); }
        else { CsvWriter.Write(Table(plan), output); }
    }

    /// <summary>The steps as whole days of a calendar. Each keeps its identity when it moves, so that a calendar moves it too.</summary>
    /// <param name="address">Where the timetable is, for whoever opens an entry.</param>
    public static string Calendar(Inspection inspection, PlannedInspection plan, DateTimeOffset now, string address)
    {
        var calendar = new CalendarText($"{inspection.Title}: timetable");
        foreach (var step in plan.Steps.Select(each => each.Step))
        {
            calendar.Due($"{inspection.Id:N}-{step.Key}@golden-thread", step.From, now, $"{inspection.Title}: {step.Title}", $"{step.Kind.InWords()}: {step.Because}.", address, step.To);
        }

        foreach (var (due, at) in plan.Besides.Select((due, at) => (due, at)))
        {
            calendar.Due($"{inspection.Id:N}-after-{at}@golden-thread", due.Due!.Value, now, $"{inspection.Title}: {due.Clock.Event}", $"{due.Words}.", address);
        }

        return calendar.End();
    }

    public static ReportTable Table(PlannedInspection plan) => new()
    {
        Caption = "Timetable",
        Columns = [new("Step", 2), new("What happens", 1.4), new("From", 1.2), new("To", 1.2), new("Why then", 4), new("How it stands", 1.4)],
        Rows =
        [
            .. plan.Steps.Select(each => ReportRow.Of(
                ReportCell.Of(each.Step.Title), ReportCell.Of(each.Step.Kind.InWords()), ReportCell.Of(each.Step.From), ReportCell.Of(each.Step.To), ReportCell.Of(each.Step.Because),
                ReportCell.Of(each.Why.Length > 0 ? $"{each.State.InWords()}: {each.Why}" : each.State.InWords()))),
            .. plan.Besides.Select(due => ReportRow.Of(ReportCell.Of(due.Clock.Event), ReportCell.Of(TimetableKind.FollowUp.InWords()), ReportCell.Of(due.Due!.Value), ReportCell.Of(due.Due.Value), ReportCell.Of(due.Words))),
        ],
    };
}
