using GoldenThread.Documents.Files;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Assessments.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Improvement;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Reads the report of an inspection and keeps what was read, and the file, until somebody agrees. Nothing of the record changes before.</summary>
public sealed class ReadReport(GoldenThreadDb db, EvidenceShelf files)
{
    public const long MostBytes = 50 * 1024 * 1024;

    /// <returns>The problems; empty where it was read.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(string inspection, Stream content, string fileName, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunAssessments)) { return [Actor.Refused("read a report in")]; }
        if (await db.InspectionReports.AsNoTracking().AnyAsync(report => report.Id == by.Key, cancel)) { return []; }
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(each => each.Code == inspection, cancel) is not { } of) { return [new("", "There is no such inspection.")]; }
        using var received = await files.ReceiveAsync(content, MostBytes, cancel);
        if (received is null) { return [new("Upload", $"The file is larger than {MostBytes / 1024 / 1024} MB.")]; }
        var (report, problem) = Read(received, of, fileName, by);
        if (report is null) { return [problem!]; }
        db.InspectionReports.Add(report);
        await files.KeepWhileAsync(received, () => KeepAsync(of.Id, by, cancel), cancel);
        return [];
    }

    private (InspectionReport? Report, Problem? Problem) Read(ReceivedFile received, Inspection of, string fileName, Submission by)
    {
        using var content = received.Open();
        var name = FileNames.Clean(fileName);
        var reading = DocumentReader.Read(content, fileName, null, new ReadingChoices { IsProse = true });
        if (reading.Document is not { } document) { return (null, new("Upload", reading.Refusal!.Message)); }
        var read = ReportReader.Read(PaperFromDocument.Carry(document, name));
        return read.Paragraphs.Count == 0 ? (null, new("Upload", string.Join(" ", read.Warnings.Select(warning => warning.Message).Prepend("No paragraph was found in it."))))
            : (Report(of, read, PaperFromDocument.Notices(document).Select(notice => $"{notice.Where}: {notice.Message}"), name, received.Hash, by), null);
    }

    /// <summary>A later reading takes the place of one that nobody agreed to.</summary>
    private async Task KeepAsync(Guid inspection, Submission by, CancellationToken cancel)
    {
        await db.InspectionReports.Where(report => report.InspectionId == inspection && report.Id != by.Key && report.AcceptedBy == null).ExecuteUpdateAsync(set => set.SetProperty(report => report.IsPutAway, true), cancel);
        await db.SaveChangesAsync(cancel);
    }

    private InspectionReport Report(Inspection of, ReportReading read, IEnumerable<string> notices, string fileName, string hash, Submission by) => new()
    {
        Id = by.Key,
        CouncilId = db.CouncilId,
        InspectionId = of.Id,
        Title = read.Title is { Length: > 0 } title ? title.Length > 400 ? title[..400] : title : of.Title,
        FileName = fileName,
        Hash = hash,
        Warnings = [.. notices, .. read.Warnings.Select(warning => $"{warning.Where}: {warning.Message}")],
        Scores = [.. read.Scores.Select(score => new GivenScore(score.Name, score.Score.ToString(System.Globalization.CultureInfo.InvariantCulture)))],
        AsRead = [.. read.Paragraphs.Select(paragraph => Paragraph(paragraph, read.NumbersAreOwn))],
    };

    private static ReportParagraph Paragraph(ReadParagraph read, bool isOwn)
    {
        var proposed = ParagraphKindGuess.Of(read.Text);
        return new()
        {
            Place = read.Place,
            Printed = read.Printed,
            // Plans cite whole numbers; one that comes twice, or was only counted, is cited by nobody.
            Number = isOwn && int.TryParse(read.Printed, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
            Heading = read.Heading,
            Text = string.Join('\n', read.Tables.Prepend(read.Text)),
            Kind = proposed.Kind,
            Suggested = proposed.Because,
        };
    }
}
