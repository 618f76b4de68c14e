using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The labels of a column of periods, each read once. What a label alone leaves open waits for the other labels of its column (ruling 7).</summary>
internal sealed class PeriodNumbers(PeriodColumns columns)
{
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<PeriodMapping, PeriodGroup> groups = [];
    private readonly List<FoundPeriod> found = [];
    private readonly Dictionary<(DateOnly, DateOnly), int> days = [];
    private bool isComplete;

    public IReadOnlyList<FoundPeriod> Found => found;

    public bool IsComplete => isComplete;

    public PeriodGroup Plain => Group(columns.ToPeriodMapping());

    /// <summary>The group of a measure whose source says when its years end.</summary>
    public PeriodGroup For(MeasureNote? note) => note is null or { YearEnds: null, SchoolYears: false } ? Plain
        : Group(columns.ToPeriodMapping() with { YearEnds = note.YearEnds ?? columns.YearEnds, SchoolYears = note.SchoolYears });

    /// <summary>Says that all labels of the column are known, so that what is still open is asked.</summary>
    public void Complete(IEnumerable<string>? all = null)
    {
        labels.UnionWith(all ?? []);
        isComplete = true;
    }

    /// <summary>How a label is understood; null while the other labels of its column may yet settle it.</summary>
    public FoundPeriod? Find(PeriodGroup group, string label)
    {
        if (group.Last is { } last && (ReferenceEquals(last.Label, label) || string.Equals(last.Label, label, StringComparison.Ordinal))) { return last; }
        if (!group.ByLabel.TryGetValue(label, out var period))
        {
            if (!isComplete) { labels.Add(label); }
            var reading = PeriodLabels.Read(label, columns, group.Mapping);
            if (PeriodLabels.IsOpen(reading))
            {
                if (!isComplete) { return null; }
                reading = Settled(group)[label];
            }

            period = new(found.Count, reading, DaysOf(reading));
            found.Add(period);
            group.ByLabel[label] = period;
        }

        group.Last = period;
        return period;
    }

    private int DaysOf(PeriodReading reading)
    {
        if (reading.Period is not { } period) { return -1; }
        if (!days.TryGetValue((period.From, period.To), out var number)) { days[(period.From, period.To)] = number = days.Count; }
        return number;
    }

    private Dictionary<string, PeriodReading> Settled(PeriodGroup group)
    {
        if (group.Settled is { } settled) { return settled; }
        var all = labels.ToList();
        var readings = PeriodLabelReader.ReadColumn([.. all.Select(label => PeriodLabels.Meant(label, columns))], group.Mapping);
        return group.Settled = all.Zip(readings).ToDictionary(pair => pair.First, pair => pair.Second with { Label = pair.First }, StringComparer.Ordinal);
    }

    private PeriodGroup Group(PeriodMapping mapping) => groups.TryGetValue(mapping, out var group) ? group : groups[mapping] = new(mapping);
}
