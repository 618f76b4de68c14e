using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>Understands the labels by which published figures name their periods. What a label alone does not settle is asked, never guessed.</summary>
public static partial class PeriodLabelReader
{
    /// <summary>No label is longer; what is longer is a sentence, and is not looked at closely.</summary>
    private const int LongestLabel = 64;

    /// <summary>Reads one label by itself.</summary>
    /// <param name="label">The label, kept as it is.</param>
    /// <param name="mapping">What has been said about its source.</param>
    public static PeriodReading Read(string label, PeriodMapping? mapping = null) => Settle(Open(label, mapping), null, mapping);

    /// <summary>Reads the labels of one column: those with several readings are settled by those that are written alike and have one ("2015-16" makes "2003-04" a year), else by the mapping, else asked.</summary>
    /// <param name="labels">The labels, in any order.</param>
    /// <param name="mapping">What has been said about their source.</param>
    public static IReadOnlyList<PeriodReading> ReadColumn(IReadOnlyList<string> labels, PeriodMapping? mapping = null)
    {
        var opened = new OpenLabel[labels.Count];
        // Labels written alike with months only, or with years only, decide for their like; with both, none.
        var votes = new Dictionary<string, (bool Months, bool Years)>(StringComparer.Ordinal);
        for (var i = 0; i < opened.Length; i++)
        {
            opened[i] = Open(labels[i], mapping);
            if (opened[i].Candidates is not [var certain])
                continue;
            var (months, years) = votes.GetValueOrDefault(opened[i].Shape);
            var family = FamilyOf(certain);
            votes[opened[i].Shape] = (months || family == PeriodFamily.Months, years || family == PeriodFamily.Years);
        }
        return [.. opened.Select(open => Settle(open, votes.GetValueOrDefault(open.Shape) switch
        {
            (true, false) => PeriodFamily.Months,
            (false, true) => PeriodFamily.Years,
            _ => null,
        }, mapping))];
    }

    /// <summary>The day for which spreadsheets keep a number, as 39904 for 1 April 2009; null for anything but five figures that stand for a day from 1954 to 2064.</summary>
    /// <param name="label">The number as written.</param>
    public static DateOnly? SpreadsheetDay(string label) => Serial().IsMatch(label) ? new DateOnly(1899, 12, 30).AddDays(int.Parse(label, CultureInfo.InvariantCulture)) : null;

    private sealed record OpenLabel(PeriodReading Reading, string Shape, IReadOnlyList<Period> Candidates);

    private static OpenLabel Open(string label, PeriodMapping? mapping)
    {
        var words = White().Replace(label, " ").Trim();
        var reading = new PeriodReading { Label = label };
        if (Suffix().Match(words) is { Success: true } suffix)
        {
            words = words[..suffix.Index];
            reading = suffix.Groups["s"].Value.ToLowerInvariant() switch
            {
                ['p', ..] => reading with { Status = PeriodStatus.Provisional },
                ['r', ..] => reading with { Status = PeriodStatus.Revised },
                ['f', ..] => reading with { Status = PeriodStatus.Final },
                _ => reading with { Note = "outturn" },
            };
        }
        if (words.Length > LongestLabel)
            return new(reading, "", []);
        var alone = PeriodLabelShapes.Candidates(words, null);
        var mapped = mapping is null ? alone : PeriodLabelShapes.Candidates(words, mapping);
        return new(reading with { Basis = mapped.SequenceEqual(alone) ? PeriodBasis.Label : PeriodBasis.Mapping }, Figure().Replace(words, "9"), mapped);
    }

    private static PeriodReading Settle(OpenLabel open, PeriodFamily? column, PeriodMapping? mapping)
    {
        if (open.Candidates is [var certain])
            return open.Reading with { Period = certain };
        if (open.Candidates.Count == 0 && SpreadsheetDay(open.Reading.Label.Trim()) is { } day)
            return open.Reading with { Basis = null, Question = $"Is “{open.Reading.Label}” the day {day.InWords()}, as spreadsheets number days?", Readings = [Period.Of(day)] };
        if (open.Candidates.Count == 0)
            return open.Reading with { Basis = null, Question = $"What period is “{open.Reading.Label}”? Write it like 2009/10, Q1 2009/10, March 2009, 2009 or 2009-03-31." };
        foreach (var (family, basis) in ((PeriodFamily?, PeriodBasis)[])[(column, PeriodBasis.Column), (mapping?.Ambiguous, PeriodBasis.Mapping)])
            if (family is { } meant && open.Candidates.Where(each => FamilyOf(each) == meant).ToList() is [var only])
                return open.Reading with { Period = only, Basis = basis };
        return open.Reading with { Basis = null, Question = $"Is “{open.Reading.Label}” {string.Join(" or ", open.Candidates.Select(each => each.InWords))}?", Readings = open.Candidates };
    }

    private static PeriodFamily? FamilyOf(Period period) => period.Kind switch
    {
        PeriodKind.Month => PeriodFamily.Months,
        PeriodKind.CalendarYear or PeriodKind.FinancialYear or PeriodKind.SchoolYear or PeriodKind.Year or PeriodKind.PooledYears => PeriodFamily.Years,
        _ => null,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"^[2-5][0-9]{4}$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"\d")]
    private static partial Regex Figure();

    // One letter only in brackets, as the Government Statistical Service abbreviates; a star means something else in every council.
    [GeneratedRegex(@"\s?[([]\s?(?<s>p|prov|provisional|r|rev|revised|f|final|ot|outturn)\.?\s?[)\]]$|\s(?<s>prov|provisional|rev|revised|final|outturn)$", RegexOptions.IgnoreCase)]
    private static partial Regex Suffix();
}
