using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Store;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Understands figures that a program sends: measures by code, parts by name, periods by label with the measure's frequency as a hint. Nothing is saved.</summary>
public sealed class ReadSentFigures(GoldenThreadDb db, MeasureShelf measures)
{
    public async Task<(IReadOnlyList<FigureEntry> Entries, IReadOnlyList<SentFigureProblem> Problems)> RunAsync(IReadOnlyList<SentFigure> sent, CancellationToken cancel)
    {
        var view = await measures.NowAsync(db, cancel);
        var named = sent.Select(figure => view.Find(figure.Measure?.Trim() ?? "")).ToList();
        var parts = sent.Any(figure => !string.IsNullOrWhiteSpace(figure.Part)) ? (await db.PartsAsync([.. named.OfType<Measure>().Select(measure => measure.Id).Distinct()], cancel)).ToLookup(part => part.MeasureId) : null;
        var (entries, problems) = (new List<FigureEntry>(), new List<SentFigureProblem>());
        for (var at = 0; at < sent.Count; at++)
        {
            var read = named[at] is not { } measure ? new Problem("measure", $"There is no measure “{sent[at].Measure}”.") : Read(sent[at], measure, parts);
            problems.AddRange(read.Problems.Select(problem => new SentFigureProblem(at, problem.Field, problem.Message)));
            if (read.Value is { } entry) { entries.Add(entry); }
        }

        return (entries, problems);
    }

    private static Outcome<FigureEntry> Read(SentFigure sent, Measure measure, ILookup<Guid, Series>? parts)
    {
        var series = string.IsNullOrWhiteSpace(sent.Part) ? measure.Id : parts?[measure.Id].FirstOrDefault(part => Naming.Same(part.Name, sent.Part))?.Id;
        if (series is not { } id) { return new Problem("part", $"{measure.Code} has no part “{sent.Part}”."); }
        var period = PeriodOf(sent, measure, out var fault);
        if (period is not { } of) { return fault!; }
        PeriodStatus? status = (sent.Status ?? "").Trim().ToLowerInvariant() switch { "" or "final" => PeriodStatus.Final, "provisional" => PeriodStatus.Provisional, "revised" => PeriodStatus.Revised, _ => null };
        if (status is not { } settled) { return new Problem("status", "A figure is provisional, final or revised."); }
        if (sent.Value is not null && !string.IsNullOrWhiteSpace(sent.Mark)) { return new Problem("mark", "A figure and a mark were given. Which is it?"); }

        static string? Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture);
        var typed = new TypedFigure(Text(sent.Value) ?? sent.Mark, Text(sent.Numerator), Text(sent.Denominator)).Read(measure.DefinitionFor(of));
        if (typed.Value is not { } understood) { return typed.Problems.Select(problem => problem with { Field = problem.Field == "Figure" ? "value" : problem.Field.ToLowerInvariant() }).ToList(); }
        return understood.IsEmpty ? new Problem("value", "Give a figure, or a mark for why there is none.")
            : new FigureEntry { SeriesId = id, Period = of, Figure = understood.For(id, of, sent.Reason) with { Status = settled, Row = sent.Source?.Row } };
    }

    private static Period? PeriodOf(SentFigure sent, Measure measure, out Problem? fault)
    {
        fault = null;
        if (sent is { From: { } from, To: { } to })
        {
            if (from > to) { fault = new("to", "The period ends before it begins."); return null; }
            if (ReturnKey.Of(measure, Period.Between(from, to)) is { } period) { return period; }
            fault = new("from", $"{from.InWords()} to {to.InWords()} is none of {measure.Code}’s periods, which are {measure.DefinitionFor(Period.Between(from, to)).Frequency.InWords()}.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(sent.Period)) { fault = new("period", "Give the period’s label, or its first and last day."); return null; }
        var frequency = measure.Definition.Frequency;
        var read = PeriodLabelReader.Read(sent.Period, new PeriodMapping { Ambiguous = frequency is Frequency.Monthly ? PeriodFamily.Months : frequency is Frequency.Weekly or Frequency.Quarterly or Frequency.HalfYearly or Frequency.Snapshot ? null : PeriodFamily.Years, SchoolYears = frequency == Frequency.AcademicYear });
        if (read.Period is { } label) { return ReturnKey.Of(measure, label) ?? label; }
        fault = new("period", read.Question ?? $"“{sent.Period}” is no period.");
        return null;
    }
}
