using GoldenThread.Documents.Writing;
using GoldenThread.Documents.Writing.Forms;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The workbook that is given out to be filled in: a row for each row of boxes, locked but for them. It carries which rows they are and what was there, so that it is known when it comes back.</summary>
public static class EntryWorkbook
{
    /// <summary>The mark by which a workbook of figures is known.</summary>
    public const string Token = "golden-thread-figures";
    public const string Version = "1";

    /// <summary>The columns, in their order.</summary>
    public enum Column
    {
        Key,
        Code,
        Measure,
        Period,
        LastFigure,
        Target,
        Numerator,
        Denominator,
        Figure,
        Mark,
        Status,
        Commentary,
        Because,
    }

    public const string Provisional = "Provisional";
    public const string Final = "Final";

    public static Form Of(EntrySheet sheet, string council, DateOnly today, int limit) => new()
    {
        Title = $"Figures to enter, {council}",
        Marks = new Dictionary<string, string> { [Token] = Version, ["given-out"] = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
        Sheets =
        [
            new FormSheet
            {
                Name = "Figures",
                Guidance = [$"{council}: figures to enter, given out on {today.InWords()}", "Fill in the open cells and read the workbook under Measures, Enter figures, Read a filled workbook. Nothing is saved before you have looked at it there.", "Leave the figure empty where its two numbers give it. Where there is none, choose why."],
                Columns = [new("Key", IsHidden: true), new("Code", 10), new("Measure", 44), new("Period", 20), new("Last figure", 14), new("Target", 18), new("Counted", 12), new("Out of", 12), new("Figure", 12), new("There is none", 18), new("Status", 13), new("Commentary", 50), new("Why it is right or changes", 40)],
                Rows = Rows(sheet, limit),
            },
        ],
    };

    /// <summary>How a row is known again: series, period, and what stood in it.</summary>
    public static string KeyOf(TypedRow typed) => string.Join('|', typed.Series.ToString("N"), typed.Period, typed.Seen.ToString(System.Globalization.CultureInfo.InvariantCulture), typed.Was, typed.WasSaid);

    private static IEnumerable<IReadOnlyList<FormCell>> Rows(EntrySheet sheet, int limit)
    {
        var number = FormEntry.Number() with { MayDiffer = true, Prompt = "A number, or a mark such as n/a or c", Error = "This is no number. Keep it only if it is a mark." };
        var marks = FormEntry.OneOf([.. TypedFigure.Marks.Select(mark => mark.InWords())]);
        var status = FormEntry.OneOf([Final, Provisional]);
        var words = FormEntry.Text(limit) with { Prompt = $"Why it is so, in up to {limit} characters" };
        var reason = FormEntry.Text(1000);
        foreach (var row in sheet.Rows)
        {
            var typed = TypedRow.Of(row);
            FormCell Open(FormEntry entry, string? value) => row.IsLocked ? FormCell.Of(value) : FormCell.ToFill(entry, decimal.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var figure) ? ReportCell.Of(figure) : ReportCell.Of(value));
            var ratio = row.Definition.Times is not null;
            yield return
            [
                FormCell.Of(KeyOf(typed)), FormCell.Of(row.Measure.Code), FormCell.Of(row.IsPart ? $"{row.Definition.Title}: {row.Series.Name}" : row.Definition.Title), FormCell.Of(row.Period.InWords),
                FormCell.Of(row.Before.Last is { } last ? row.Say(last) : ""), FormCell.Of(row.TargetWords),
                ratio ? Open(number, typed.Numerator) : FormCell.Of(""), ratio ? Open(number, typed.Denominator) : FormCell.Of(""), Open(number, typed.Figure),
                Open(marks, row.Now is { Figure: not FigureKind.Value } now ? now.Figure.InWords() : ""), Open(status, typed.Provisional ? Provisional : ""),
                row.IsPart ? FormCell.Of("") : row.IsLocked ? FormCell.Of(typed.Commentary) : FormCell.ToFill(words, ReportCell.Of(typed.Commentary)), row.IsLocked ? FormCell.Of("") : FormCell.ToFill(reason),
            ];
        }
    }
}
