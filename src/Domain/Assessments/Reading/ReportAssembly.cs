using System.Globalization;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Puts a report's paragraphs together, line by line: what stands under a number belongs to it, until the next number or heading.</summary>
/// <param name="series">The lines that begin a numbered paragraph; null for a report without numbers, where every paragraph begins one.</param>
/// <param name="warnings">What was said so far.</param>
internal sealed class ReportAssembly(IReadOnlyDictionary<ReportLine, int>? series, ReadingWarnings warnings)
{
    private readonly List<ReadParagraph> done = [];
    private readonly List<(ReadScore, string)> scores = [];
    private readonly List<string> text = [];
    private readonly List<string> tables = [];
    private readonly List<ReportLine> loose = [];
    private readonly HashSet<string> printed = [];
    private string heading = "";
    private ReportLine? open;
    private bool isBegun;

    public void Take(ReportLine line)
    {
        if (line.IsHeading)
        {
            EndHeading();
            (heading, isBegun) = (line.Text, true);
        }
        else if (line.Table is not null) { TakeTable(line); }
        else if (line.Score is { } score) { scores.Add((score, line.Where)); }
        else if (series is null ? !line.IsListItem || open is null : series.ContainsKey(line)) { Begin(line); }
        else if (open is not null) { text.Add(line.Text); }
        else { loose.Add(line); }
    }

    public (IReadOnlyList<ReadParagraph> Paragraphs, IReadOnlyList<ReadScore> Scores) Finish()
    {
        EndHeading();
        return (done, ScoreReader.Once(scores, warnings));
    }

    private void Begin(ReportLine line)
    {
        End();
        SayLoose();
        open = line;
        text.Add(series is null ? line.Text : line.Number!.Words);
    }

    private void TakeTable(ReportLine line)
    {
        var found = ScoreReader.Table(line.Table!).ToList();
        scores.AddRange(found.Select(score => (score, line.Where)));
        string[] rows = [.. line.Table!.Rows.Select(row => string.Join(" | ", row.Cells.Where(cell => !cell.IsCovered).Select(cell => cell.Text))).Where(row => row.Any(letter => letter is not (' ' or '|')))];
        if (rows.Length == 0) { return; }
        if (open is not null)
        {
            tables.Add(string.Join('\n', rows));
            warnings.Add(line.Where, ReadingWarningKind.Table, string.Create(CultureInfo.InvariantCulture, $"A table of {rows.Length} {(rows.Length == 1 ? "row" : "rows")} stands inside paragraph {Cited()}. It is kept with it as text, beside its words."));
        }
        else if (found.Count == 0)
        {
            warnings.Add(line.Where, ReadingWarningKind.Table, $"A table that begins “{ReadingWarnings.Start(rows[0])}” stands inside no numbered paragraph and was left out.");
        }
    }

    private string Cited() => series is null ? (done.Count + 1).ToString(CultureInfo.InvariantCulture) : open!.Number!.Printed;

    private void EndHeading()
    {
        End();
        SayLoose();
    }

    private void End()
    {
        if (open is null) { return; }
        var place = done.Count + 1;
        var number = series is null ? null : open.Number;
        done.Add(new ReadParagraph(number?.Parts is [var whole] ? whole : place, Unique(number?.Printed ?? place.ToString(CultureInfo.InvariantCulture), series?[open] ?? 0), heading, string.Join('\n', text), place) { Where = open.Where, Tables = [.. tables] });
        text.Clear();
        tables.Clear();
        open = null;
    }

    /// <summary>No two paragraphs are cited alike: a later run is told by its heading, else by which run it is.</summary>
    private string Unique(string number, int run)
    {
        if (run == 0 && printed.Add(number)) { return number; }
        if (heading.Length > 0 && printed.Add($"{number} ({heading})")) { return $"{number} ({heading})"; }
        var part = run + 1;
        while (!printed.Add($"{number} (part {part})")) { part++; }
        return $"{number} (part {part})";
    }

    private void SayLoose()
    {
        // The paper's first line is its title; of all others somebody may miss a paragraph.
        var said = isBegun ? loose : [.. loose.Skip(1)];
        isBegun = isBegun || loose.Count > 0 || done.Count > 0;
        if (said.Count > 0)
        {
            var more = said.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {said.Count - 1:N0} more {(said.Count == 2 ? "line" : "lines")}");
            warnings.Add(said[0].Where, ReadingWarningKind.LeftOut, $"“{ReadingWarnings.Start(said[0].Text)}”{more} {(said.Count == 1 ? "stands" : "stand")} {(heading.Length == 0 ? "before the first numbered paragraph" : $"under “{heading}” without a paragraph number")} and {(said.Count == 1 ? "was" : "were")} left out.");
        }

        loose.Clear();
    }
}
