namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What only the whole file shows.</summary>
internal static class FileChecks
{
    private const int FewRows = 10;
    private const int FewestToSee = 3;

    public static IEnumerable<FileFinding> Of(FiguresPlan plan, FiguresChoices choices, TallyKeeper tally, SeriesKept series, IEnumerable<KnownMeasure> measures, IReadOnlyList<FoundArea> areas, PeriodNumbers periods, bool tooMany)
    {
        var byMeasure = series.ByMeasure();
        return
        [
            .. OfStructure(choices, tally, series, tooMany),
            .. plan.Figures.SelectMany(OfColumn),
            .. byMeasure.Select(HundredFold.Of).OfType<FileFinding>(),
            .. OfLabels(periods),
            .. byMeasure.SelectMany(MeasurePeriods.Of),
            .. measures.Where(measure => measure.OtherUnits is not null).Select(measure => new FileFinding(FileFindingKind.SeveralUnits, $"{measure.Measure.Name} has the unit “{measure.Measure.Unit}” and also {Quoted(measure.OtherUnits!.Keys)}.", [], measure.OtherUnits!.Values.Sum(), "Say that the unit makes another measure, or put the file right.")),
            .. areas.Where(area => area.OtherNames.Count > 0).Select(area => new FileFinding(FileFindingKind.SeveralNames, $"The area {area.Code} is called “{area.Name}” and also {Quoted(area.OtherNames)}.", [], area.OtherNames.Count + 1)),
            .. plan.Unknown.Select(heading => new FileFinding(FileFindingKind.UnknownColumn, $"The column “{CellText.Short(heading)}” is not used: the mapping does not know it.", [], 1)),
        ];
    }

    private static IEnumerable<FileFinding> OfStructure(FiguresChoices choices, TallyKeeper tally, SeriesKept series, bool tooMany)
    {
        if (tooMany) { yield return new(FileFindingKind.TooManyRows, $"The file has more than {((decimal)choices.MostRows).InWords()} rows. Nothing of it is saved.", [], 1, "Part the file, by year for example."); }
        if (series.TwoFiguresCount > 0) { yield return new(FileFindingKind.TwoFigures, $"{Times(series.TwoFiguresCount)} the file has two different figures for one measure, area and period: {string.Join(", ", series.TwoFigures.Take(FewRows).Select(pair => $"rows {pair.Before} and {pair.Row}"))}{(series.TwoFiguresCount > FewRows ? " and more" : "")}. Nothing of it is saved.", [.. series.TwoFigures.Take(FewRows).Select(pair => pair.Row)], series.TwoFiguresCount, "Put the file right, or say which further column tells the rows apart."); }
        if (tally.Figures == 0 && tally.Of(LineOutcome.InQuestion) == 0) { yield return new(FileFindingKind.NoFigures, tally.Rows == 0 ? "The file has no rows beneath its headings." : "No row of the file holds a figure that can be read.", [], tally.Rows, "Look whether this is the right file and the right mapping."); }
        if (series.RepeatsCount > 0) { yield return new(FileFindingKind.Repeats, $"{Times(series.RepeatsCount)} a row gives a figure that stood there before: {string.Join(", ", series.Repeats.Select(pair => $"rows {pair.Before} and {pair.Row}"))}{(series.RepeatsCount > series.Repeats.Count ? " and more" : "")}. Each is kept once.", [.. series.Repeats.Select(pair => pair.Row)], series.RepeatsCount); }
    }

    private static IEnumerable<FileFinding> OfColumn(FigureColumn column)
    {
        if (column.Wrong < FewestToSee || column.Values < FewestToSee) { yield break; }
        if (column.FirstWrong > column.LastValue) { yield return new(FileFindingKind.ColumnChanges, $"The column “{column.Heading}” holds figures down to row {column.LastValue} and other text from row {column.FirstWrong} on.", [column.FirstWrong], column.Wrong, "Look whether two tables were put under each other, or columns were moved."); }
        else if (column.LastWrong < column.FirstValue) { yield return new(FileFindingKind.ColumnChanges, $"The column “{column.Heading}” holds other text down to row {column.LastWrong} and figures from row {column.FirstValue} on.", [column.FirstValue], column.Wrong, "Look whether two tables were put under each other, or columns were moved."); }
    }

    private static IEnumerable<FileFinding> OfLabels(PeriodNumbers periods)
    {
        var open = periods.Found.Where(period => PeriodLabels.IsOpen(period.Reading)).ToList();
        if (open.Count > 0) { yield return new(FileFindingKind.LabelsUnclear, $"{Quoted(open.Take(FewRows).Select(period => period.Label))}{(open.Count > FewRows ? $" and {open.Count - FewRows} more" : "")}: {open[0].Reading.Question}", [], open.Count, "Say once for the source which it is."); }
    }

    private static string Times(int count) => count == 1 ? "Once" : $"{((decimal)count).InWords()} times";

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"“{CellText.Short(text)}”"));
}
