using System.Text.Json;
using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Measures;

namespace GoldenThread.Web.Features.Public;

/// <summary>Published measures as programs are given them; docs/schemas/publication.schema.json says what each field means.</summary>
public sealed record PublicFile
{
    public required string Council { get; init; }
    public required string Licence { get; init; }
    public required int Publication { get; init; }
    public required string Title { get; init; }
    public required DateTimeOffset PublishedFrom { get; init; }
    public required string Digest { get; init; }
    public required IReadOnlyList<PublicFileMeasure> Measures { get; init; }

    private static readonly string[] Headings = ["Code", "Measure", "Broken down by", "Part", "Period", "From", "To", "Figure", "Unit", "Counted", "Out of", "Settled", "Source", "Licence"];

    public static PublicFile Of(PublishedView seen, InForce inForce, IEnumerable<PublishedMeasure> measures) => new()
    {
        Council = seen.Council,
        Licence = PublicWords.LicenceAddress,
        Publication = inForce.Number,
        Title = seen.Content.Title,
        PublishedFrom = inForce.From,
        Digest = inForce.Digest,
        Measures = [.. measures.Select(PublicFileMeasure.Of)],
    };

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, StoreJson.Options);

    /// <summary>Every figure of the measures, the whole's and its parts', oldest first.</summary>
    public static byte[] Csv(IEnumerable<PublishedMeasure> measures)
    {
        using var file = new MemoryStream();
        CsvWriter.Write(new ReportTable
        {
            Caption = "Published figures",
            Columns = [.. Headings.Select(heading => new ReportColumn(heading))],
            Rows = measures.SelectMany(measure => measure.Figures.Select(figure => Row(measure, "", "", figure)).Concat(measure.Parts.SelectMany(part => part.Figures, (part, figure) => Row(measure, part.By, part.Name, figure)))),
        }, file);
        return file.ToArray();
    }

    private static ReportRow Row(PublishedMeasure measure, string by, string part, PublishedFigure figure)
    {
        ReportCell Number(decimal? number) => number is { } known ? ReportCell.Of(known, known.ToString(System.Globalization.CultureInfo.InvariantCulture)) : ReportCell.Empty;
        return ReportRow.Of(ReportCell.Of(measure.Code), ReportCell.Of(measure.Title), ReportCell.Of(by), ReportCell.Of(part), ReportCell.Of(PeriodWords.Label(figure.Period)), ReportCell.Of(figure.From), ReportCell.Of(figure.To),
            figure.Value is null ? ReportCell.Of(measure.Show(figure)) : Number(figure.Value), ReportCell.Of(measure.Unit), Number(figure.Counted), Number(figure.OutOf), ReportCell.Of(MeasureWords.Status(figure.Status) ?? "final"), ReportCell.Of(measure.Source), ReportCell.Of(PublicWords.Licence));
    }
}

/// <summary>A published measure as programs are given it.</summary>
public sealed record PublicFileMeasure
{
    public required string Code { get; init; }
    public required string Address { get; init; }
    public required string Title { get; init; }
    public required string Meaning { get; init; }
    public required string Unit { get; init; }
    public required Polarity Better { get; init; }
    public required string Source { get; init; }
    public required string Rule { get; init; }
    public required string Aim { get; init; }
    public required Colour Rating { get; init; }
    public required string Because { get; init; }
    public required string Direction { get; init; }
    public DateOnly? DataTo { get; init; }
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The smallest number of people that is shown; left out where it counts no people.</summary>
    public int? SmallestShown { get; init; }
    public required IReadOnlyList<PublicFileFigure> Figures { get; init; }

    public static PublicFileMeasure Of(PublishedMeasure measure) => new()
    {
        Code = measure.Code,
        Address = measure.Slug,
        Title = measure.Title,
        Meaning = measure.Meaning,
        Unit = measure.Unit,
        Better = measure.Polarity,
        Source = measure.Source,
        Rule = measure.Rule,
        Aim = PublicWords.Aim(measure),
        Rating = measure.Colour,
        Because = measure.Because,
        Direction = PublicWords.Direction(measure),
        DataTo = measure.DataTo,
        RecordedAt = measure.RecordedAt,
        SmallestShown = measure.Threshold,
        Figures = [.. measure.Figures.Select(figure => PublicFileFigure.Of(measure, null, figure)), .. measure.Parts.SelectMany(part => part.Figures, (part, figure) => PublicFileFigure.Of(measure, part, figure))],
    };
}

/// <summary>A published figure as programs are given it; what is not there or not shown is left out, and “shown” says why.</summary>
public sealed record PublicFileFigure
{
    public string? By { get; init; }
    public string? Part { get; init; }
    public required string Period { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public decimal? Value { get; init; }
    public decimal? Counted { get; init; }
    public decimal? OutOf { get; init; }
    public required string Shown { get; init; }
    public required Hiding Hiding { get; init; }
    public required Domain.Basics.PeriodStatus Status { get; init; }

    public static PublicFileFigure Of(PublishedMeasure measure, PublishedPart? part, PublishedFigure figure) => new()
    {
        By = part?.By,
        Part = part?.Name,
        Period = PeriodWords.Label(figure.Period),
        From = figure.From,
        To = figure.To,
        Value = figure.Value,
        Counted = figure.Counted,
        OutOf = figure.OutOf,
        Shown = measure.Show(figure),
        Hiding = figure.Hiding,
        Status = figure.Status,
    };
}
