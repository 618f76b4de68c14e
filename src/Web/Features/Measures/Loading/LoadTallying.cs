using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Puts together what a person sees of a file: what reading it came to, and what was decided about its figures.</summary>
internal static class LoadTallying
{
    public static LoadTally Of(FileReading reading, LoadedAreas areas, List<MeasureLine> measures, int[] counts, IReadOnlyList<CorrectionLine> corrections, IReadOnlyDictionary<string, (int Count, List<NotTakenRow> First)> refused)
    {
        var tally = reading.Tally;
        return new()
        {
            Source = reading.Mapping.Source,
            Rows = tally.Rows + reading.Broken.Count,
            RowsRead = tally.RowsRead,
            RowsSkipped = tally.RowsSkipped,
            RowsInQuestion = tally.RowsInQuestion,
            RowsRefused = tally.RowsRefused + reading.Broken.Count,
            Figures = tally.Figures,
            New = counts[(int)TakenAs.New],
            Corrected = counts[(int)TakenAs.Corrected],
            Unchanged = counts[(int)TakenAs.Unchanged],
            LeftOut = counts[(int)TakenAs.LeftOut],
            Unrecorded = counts[(int)TakenAs.Refused],
            Doubtful = reading.Figures.Count - tally.Figures,
            NotTaken =
            [
                .. reading.Broken.Count == 0 ? [] : new[] { new NotTaken(LineOutcome.Refused, "A cell is broken", reading.Broken.Count, [.. reading.Broken.Take(10).Select(each => new NotTakenRow(each.Row, each.Why))]) },
                .. tally.Reasons.Select(reason => new NotTaken(reason.Outcome, reason.Reason.InWords(), reason.Rows, [.. reason.First.Select(held => new NotTakenRow(held.Row, Words(held)))])),
                .. refused.OrderByDescending(each => each.Value.Count).Take(100).Select(each => new NotTaken(LineOutcome.Refused, each.Key, each.Value.Count, each.Value.First)),
            ],
            Questions = tally.Questions,
            // Rows with a broken cell never came to the rule, which would say that there are none.
            Findings = [.. tally.Findings.Select(finding => finding.Kind == FileFindingKind.NoFigures && reading.Broken.Count > 0 ? finding with { Words = "No row of the file holds a figure that can be read." } : finding)],
            Notices = reading.Notices,
            Measures = measures,
            Areas = [.. tally.Areas.Select(area => new AreaLine(areas.All[area.Number].Code, areas.All[area.Number].Name, areas.All[area.Number].Kind, area.Figures, areas.All[area.Number].IsOwn))],
            Corrections = corrections,
            NeedsArea = areas.NeedsArea,
            Faults = [.. new[] { reading.Refusal?.Message }.OfType<string>(), .. tally.Findings.Where(finding => finding.RefusesFile).Select(finding => finding.Settles is { } settles ? $"{finding.Words} {settles}" : finding.Words)],
        };
    }

    /// <summary>Why one row is not taken.</summary>
    public static string Words(HeldFigure held) => held.Settles is { } settles ? $"{held.Words} {settles}" : held.Words;
}
