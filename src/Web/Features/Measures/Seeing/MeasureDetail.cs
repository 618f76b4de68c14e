using GoldenThread.Domain.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure as programs are given it: its definition, where it stands, and every figure of the whole and its parts.</summary>
public sealed record MeasureDetail
{
    public required MeasureRow Measure { get; init; }
    public required DateOnly AsAt { get; init; }
    public required MeasureDefinition Definition { get; init; }
    public required string Finding { get; init; }
    public required string Variation { get; init; }
    public required string Assurance { get; init; }
    public required IReadOnlyList<string> Lists { get; init; }
    public required IReadOnlyList<TargetSetting> Targets { get; init; }
    public required IReadOnlyList<FigureRows> Series { get; init; }

    public static MeasureDetail Of(MeasureInFull full)
    {
        var finding = MeasureFinding.Of(full.Judged);
        FigureRows Rows(string? part, SeriesFigures figures) => new(full.Measure.Code, part, full.Definition.Unit, [.. figures.Figures.Select(FigureRow.Of)]);
        return new()
        {
            Measure = MeasureRow.Of(full.Seen, full.AsAt.Shown),
            AsAt = full.AsAt.Shown,
            Definition = full.Definition,
            Finding = finding.Headline,
            Variation = finding.Variation,
            Assurance = finding.Assurance,
            Lists = [.. full.Book.Lists.Where(list => full.Measure.Lists.Any(member => member.ListId == list.Id && member.HoldsOn(full.AsAt.Shown))).Select(list => list.Name)],
            // What is only proposed colours nothing, and is for those who see drafts.
            Targets = [.. full.Measure.Targets.Where(target => full.Drafts || target.ApprovedOn is not null)],
            Series = [Rows(null, full.Figures), .. full.Parts.Select(part => Rows($"{part.Series.Dimension}: {part.Series.Name}", part.Figures))],
        };
    }
}
