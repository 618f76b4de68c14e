using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is known of a piece of evidence as a paper: what it is, from when, who keeps it, and how what it points to stands.</summary>
public static class EvidencePaper
{
    public static Report Of(SeenEvidence seen, PostChart chart, DateOnly today)
    {
        var piece = seen.Evidence;
        List<ReportRow> rows = [];
        void Row(string what, ReportCell cell) => rows.Add(ReportRow.Of(ReportCell.Of(what), cell));
        Row("What it is", ReportCell.Of(piece.Kind.InWords()));
        if (piece.Hash is not null)
        {
            Row("File", ReportCell.Of(piece.FileName));
            Row("Size in bytes", ReportCell.Of((decimal)piece.Size));
            Row("SHA-256", ReportCell.Of(piece.Hash));
        }

        if (piece.Link is { } link) { Row("Address", ReportCell.Of(link) with { Link = link }); }
        if (piece.Reference.Length > 0) { Row("Decision", ReportCell.Of(piece.Reference)); }
        if (seen.Standing.Measure is { } measure) { Row($"How the measure stands on {today.InWords()}", ReportCell.Of($"{measure.Code} {measure.Title}: {(measure.IsMissing ? "no figure" : measure.Colour.ToString().ToLowerInvariant())}{(measure.IsWorsening ? ", getting worse" : "")}")); }
        if (seen.Standing.Action is { } action) { Row($"How the action stands on {today.InWords()}", ReportCell.Of($"{action.Code}: {(action.IsDone ? "closed" : action.IsOverdue ? "overdue" : "open, not overdue")}")); }
        Row("Date of what it shows", piece.DatedOn is { } dated ? ReportCell.Of(dated) : ReportCell.Of("Not known"));
        Row("Kept up to date by", ReportCell.Of(chart.Post(piece.OwnerPost)?.Title ?? "Nobody"));
        Row("Stale", ReportCell.Of(piece.StaleOn is { } stale ? $"From {stale.InWords()}" : "Never"));
        Row("Added", ReportCell.Of($"{piece.AddedBy}, {CouncilClock.DayOf(piece.AddedAt).InWords()}"));
        return new() { Title = piece.Title, IsLandscape = false, Blocks = [new ReportTable { Caption = "What is known of it", Columns = [new("What"), new("Said", 3)], Rows = rows }] };
    }
}
