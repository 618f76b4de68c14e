using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>Something that the council measures: its definition over time, its targets and rules, the lists that it is in. Its figures stand beside it.</summary>
public sealed partial class Measure
{
    /// <summary>The most characters of a code.</summary>
    public const int MaxCode = 60;

    /// <summary>Its identity, which is also that of the series of the whole.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its code, as in "CS07" or "NI 120": letters, digits, spaces, hyphens, dots and strokes; unique among the council's measures.</summary>
    public required string Code { get; set; }

    /// <summary>How addresses name it: its first code in lower-case letters, digits and hyphens; never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>The post that answers for it; null while nobody does.</summary>
    public Guid? OwnerPost { get; set; }

    /// <summary>The post that enters its figures when the owner does not; null for none.</summary>
    public Guid? DeputyPost { get; set; }

    /// <summary>Its definitions, oldest first; one at least.</summary>
    public required IReadOnlyList<DefinitionVersion> Definitions { get; set; }

    /// <summary>Its targets as they were set, oldest first, those that were replaced among them.</summary>
    public IReadOnlyList<TargetSetting> Targets { get; set; } = [];

    /// <summary>The rules by which it is coloured, oldest first; where none holds, its lists' do.</summary>
    public IReadOnlyList<RuleChoice> Rules { get; set; } = [];

    /// <summary>The lists that it is and was in.</summary>
    public IReadOnlyList<ListMembership> Lists { get; set; } = [];

    /// <summary>What happened that its chart shows.</summary>
    public IReadOnlyList<MeasureEvent> Events { get; set; } = [];

    /// <summary>How its control chart is worked out, where the council chose other than what is usual; null for what is usual.</summary>
    public ChartChoice? Chart { get; set; }

    /// <summary>How far its figures can be relied on; null while nobody looked.</summary>
    public DataQuality? Quality { get; set; }

    /// <summary>The improvement actions that are to change it.</summary>
    public IReadOnlyList<Guid> Actions { get; set; } = [];

    /// <summary>The measure of what it costs, shown beside it (R83); null for none.</summary>
    public Guid? CostMeasure { get; set; }

    /// <summary>The last day on which it is collected; null while it is.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The definition that holds now: the latest.</summary>
    public MeasureDefinition Definition => Definitions[^1].Definition;

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("measure", Id, Code);

    /// <summary>The posts that answer for it.</summary>
    public IReadOnlyList<Guid> Posts => [.. new[] { OwnerPost, DeputyPost }.OfType<Guid>().Distinct()];

    /// <summary>The definition that held for a period.</summary>
    /// <param name="period">The period.</param>
    public MeasureDefinition DefinitionFor(Period period) => Definitions.LastOrDefault(version => version.From <= period.From)?.Definition ?? Definitions[0].Definition;

    /// <summary>The first days from which on figures cannot be compared with those before.</summary>
    public IEnumerable<DateOnly> Breaks => Definitions.Where(version => version.IsBreak).Select(version => version.From);

    /// <summary>Whether figures of two periods cannot be compared, because the definition changed in between.</summary>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    public bool IsBrokenBetween(Period earlier, Period later)
    {
        for (var at = 0; at < Definitions.Count; at++)
        {
            if (Definitions[at] is { IsBreak: true, From: var day } && day > earlier.From && day <= later.From) { return true; }
        }

        return false;
    }

    /// <summary>What the target asks of a period of a series; null where none was set and approved. A part without a target of its own has the whole's where that says anything of a part: of shares, rates and averages, not of counts, which only add up to it.</summary>
    /// <param name="series">The series.</param>
    /// <param name="period">The period.</param>
    public Target? TargetFor(Guid series, Period period) => Setting(series, period)?.For(period);

    /// <summary>The target setting that holds for a period of a series; null where none does.</summary>
    /// <param name="series">The series.</param>
    /// <param name="period">The period.</param>
    public TargetSetting? Setting(Guid series, Period period)
    {
        TargetSetting? whole = null;
        for (var at = Targets.Count - 1; at >= 0; at--)
        {
            var setting = Targets[at];
            if (!setting.HoldsFor(period) || setting.For(period) is null) { continue; }
            if (setting.SeriesId == series || setting.SeriesId is null && series == Id) { return setting; }
            if (setting.SeriesId is null) { whole ??= setting; }
        }

        return series == Id || DefinitionFor(period) is { IsPercentage: true } or { Times: not null } or { YearEnd: YearEndBasis.Average } ? whole : null;
    }

    /// <summary>What the target asks of a year; null where none was set and approved for it.</summary>
    /// <param name="year">The year.</param>
    public Target? TargetForYear(Period year) =>
        Targets.LastOrDefault(setting => setting.SeriesId is null && setting.ApprovedOn is not null && setting.From <= year.To && !(setting.To < year.To) && setting.ForYear(year) is not null)?.ForYear(year);
}
