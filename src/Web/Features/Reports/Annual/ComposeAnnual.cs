using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Public;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Puts an annual report together from its words and what the chosen snapshots say: it copies, and works nothing out.</summary>
public sealed class ComposeAnnual(GoldenThreadDb db)
{
    public async Task<AnnualContent> RunAsync(AnnualReport report, AnnualDraft draft, AnnualOffer offer, CancellationToken cancel)
    {
        var (words, parts) = (draft.Words, new List<AnnualPart>());
        foreach (var choice in words.Chosen)
        {
            if (offer.Snapshots.FirstOrDefault(each => each.Key == choice.Key) is not { } of) { continue; }
            var (said, figures) = await SayAsync(of, cancel);
            parts.Add(new(choice.Heading.Length > 0 ? choice.Heading : of.Title, choice.Words, new(of.Kind, of.Version > 1 && of.Kind == IssuedKind.Assessment ? $"{of.Title}, version {of.Version}" : of.Title, of.On, of.Digest, of.Path, of.IsReplaced), said, figures));
        }

        return new()
        {
            Title = report.Title,
            Introduction = words.Introduction,
            Parts = parts,
            Learned = words.Learned,
            NextYear = words.NextYear,
            Gaps = AnnualGaps.Of(report.FinancialYear, offer.Snapshots, offer.Owed),
            LeftOut = [.. offer.Snapshots.Where(each => !each.IsReplaced && words.Chosen.All(choice => choice.Key != each.Key)).Select(each => each.Title)],
            Because = draft.Because,
        };
    }

    private async Task<(IReadOnlyList<string> Said, IReadOnlyList<AnnualFigure> Figures)> SayAsync(AnnualSnapshot of, CancellationToken cancel)
    {
        switch (of.Kind)
        {
            case IssuedKind.Core:
                var monitoring = (await db.MonitoringReports.AsNoTracking().Where(each => each.Id == of.Id).Select(each => each.Content).SingleAsync(cancel))!;
                return (Paragraphs(monitoring.Introduction), [.. monitoring.Lines.Select(Of)]);
            case IssuedKind.Publication:
                var published = (await db.Publications.AsNoTracking().Where(each => each.Id == of.Id).Select(each => each.Content).SingleAsync(cancel))!;
                return (Paragraphs(published.Introduction), [.. published.Measures.Select(Of)]);
            default:
                var assessment = await db.BoardAssessments.AsNoTracking().SingleAsync(each => each.Id == of.Id, cancel);
                return (Said(assessment.Agreed.First(each => each.Number == of.Version).Words), []);
        }
    }

    private static AnnualFigure Of(MonitoringLine line) => new(
        $"{line.Code} {line.Title}", MonitoringWords.Beside(line) is { Length: > 0 } beside ? $"{MonitoringWords.Figure(line)} ({beside})" : MonitoringWords.Figure(line), MonitoringWords.PeriodOf(line), MonitoringWords.TargetOf(line),
        MonitoringWords.ColourWord(line.Position.Colour), MonitoringWords.Tone(line.Position.Colour), line.Source);

    private static AnnualFigure Of(PublishedMeasure measure)
    {
        var (tone, rating) = PublicWords.Rating(measure);
        return new($"{measure.Code} {measure.Title}", measure.Show(measure.Latest), measure.Latest?.Period.InWords ?? "", "", rating, tone, measure.Source);
    }

    private static List<string> Said(AssessmentWords words) =>
    [
        .. words.Outcomes.Select(each => each.Evidence.Length > 0 ? $"{each.Changed}. What shows it: {each.Evidence}" : each.Changed),
        .. words.NoOutcomeBecause.Length > 0 ? new[] { $"No outcome is named. {words.NoOutcomeBecause}" } : [],
        $"{words.Judgement!.Value.InWords()}. {words.Because}",
        .. words.Differently.Length > 0 ? new[] { $"What the board will do differently: {words.Differently}" } : [],
    ];

    private static string[] Paragraphs(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
